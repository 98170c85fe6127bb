/// The Memos view: what coders noted on the project, its tiers, codes, posts and excerpts.
@NullMarked
package org.tiercel.ui.memos;

import org.jspecify.annotations.NullMarked;
