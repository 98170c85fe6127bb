/// Which posts a coder's queue holds, and in which order: conditions that combine, without a way
/// around what a batch hides.
@NullMarked
package org.tiercel.coding.queue;

import org.jspecify.annotations.NullMarked;
