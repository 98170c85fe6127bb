/// Long work without a user interface: progress, cancellation, and running it elsewhere.
@NullMarked
package org.tiercel.task;

import org.jspecify.annotations.NullMarked;
