/// Batches: which posts are drawn, who codes which, what is kept out of sight, and when the reading
/// is frozen.
@NullMarked
package org.tiercel.reconcile.batch;

import org.jspecify.annotations.NullMarked;
