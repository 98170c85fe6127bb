/// Tests of finding a code by its name.
@NullMarked
package org.tiercel.ui.code.palette;

import org.jspecify.annotations.NullMarked;
