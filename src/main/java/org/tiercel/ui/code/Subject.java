package org.tiercel.ui.code;

import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Span;

/// What a focused tier asks about.
sealed interface Subject {
  /// The whole post.
  record ThePost() implements Subject {}

  /// One of the coder's excerpts.
  ///
  /// @param excerptId its id
  record Own(long excerptId) implements Subject {}

  /// A passage that a machine codes and the coder has no excerpt of yet.
  ///
  /// @param span where; absent for the whole post
  record Proposed(@Nullable Span span) implements Subject {}

  /// The excerpt that the next key makes of the selected text.
  record Fresh() implements Subject {}
}
