/// The Code view: the queue, the post, its tiers and excerpts, and the keys that answer them.
@NullMarked
package org.tiercel.ui.code;

import org.jspecify.annotations.NullMarked;
