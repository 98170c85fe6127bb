@NullMarked
package org.tiercel.ui.corpus;

import org.jspecify.annotations.NullMarked;
