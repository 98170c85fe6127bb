/// Tests of the Code view.
@NullMarked
package org.tiercel.ui.code;

import org.jspecify.annotations.NullMarked;
