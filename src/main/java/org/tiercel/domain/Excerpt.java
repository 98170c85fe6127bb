package org.tiercel.domain;

import org.jspecify.annotations.Nullable;

/// A record of its own inside one annotation: a passage of the post, or the whole of it. Two
/// excerpts may have the same span.
///
/// @param id unique across projects
/// @param span where it stands; absent for the whole post
/// @param memo what the coder notes on it, or empty
public record Excerpt(long id, @Nullable Span span, String memo) {
  /// An excerpt without a memo.
  public static Excerpt of(long id, @Nullable Span span) {
    return new Excerpt(id, span, "");
  }

  /// The same excerpt with other ends.
  public Excerpt withSpan(@Nullable Span newSpan) {
    return new Excerpt(id, newSpan, memo);
  }

  /// The same excerpt with another memo.
  public Excerpt withMemo(String newMemo) {
    return new Excerpt(id, span, newMemo);
  }

  /// The span in a given text: its own, or all of it.
  public Span spanIn(String text) {
    return span != null ? span : Span.whole(text);
  }
}
