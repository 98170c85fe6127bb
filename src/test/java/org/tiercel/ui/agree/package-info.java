/// Tests of the Agree view.
@NullMarked
package org.tiercel.ui.agree;

import org.jspecify.annotations.NullMarked;
