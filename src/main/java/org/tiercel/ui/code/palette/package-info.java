/// Finding a code by what is typed of its name.
@NullMarked
package org.tiercel.ui.code.palette;

import org.jspecify.annotations.NullMarked;
