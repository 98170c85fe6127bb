/// Processes that are killed in the middle of their work, and what is left then.
@NullMarked
package org.tiercel.kill;

import org.jspecify.annotations.NullMarked;
