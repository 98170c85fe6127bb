package org.tiercel.analysis.crossing;

import org.tiercel.domain.Post;

/// What stands behind a cell in one post: a quoted excerpt, or the post's text.
///
/// @param post the post
/// @param text the words
public record CellQuote(Post post, String text) {}
