/// The rules that hold the architecture together, and for each a small fixture that breaks it.
@NullMarked
package org.tiercel.architecture;

import org.jspecify.annotations.NullMarked;
