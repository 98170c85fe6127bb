/// The queue of the Code view: which posts there are, in which order, which conditions they meet,
/// and which of them are chosen.
@NullMarked
package org.tiercel.ui.code.queue;

import org.jspecify.annotations.NullMarked;
