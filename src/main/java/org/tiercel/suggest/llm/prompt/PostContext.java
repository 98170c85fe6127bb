package org.tiercel.suggest.llm.prompt;

import org.jspecify.annotations.Nullable;

/// Where a post stands, as stored: [PostMessage] masks it.
///
/// @param threadTitle title or caption of its thread
/// @param parentText text of the post it replies to
public record PostContext(@Nullable String threadTitle, @Nullable String parentText) {
  /// A post that stands by itself, or of whose thread nothing is known.
  public static final PostContext NONE = new PostContext(null, null);
}
