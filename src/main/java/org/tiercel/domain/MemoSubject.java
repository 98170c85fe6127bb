package org.tiercel.domain;

import org.jspecify.annotations.Nullable;

/// What a memo stands on. Each coder may have one memo on each.
public sealed interface MemoSubject {
  /// A subject that is no part of an annotation.
  sealed interface Note extends MemoSubject {}

  /// The project as a whole.
  record OfProject() implements Note {}

  /// A tier of the codebook.
  ///
  /// @param tier its key
  record OfTier(String tier) implements Note {}

  /// A code of the codebook.
  ///
  /// @param tier key of its tier
  /// @param code its key
  record OfCode(String tier, String code) implements Note {}

  /// A post.
  ///
  /// @param postId row id
  /// @param round in which it was written
  record OfPost(long postId, int round) implements MemoSubject {}

  /// An excerpt.
  ///
  /// @param postId row id of the post
  /// @param round in which it was written
  /// @param excerptId the excerpt
  /// @param span where it stands; absent for the whole post
  record OfExcerpt(long postId, int round, long excerptId, @Nullable Span span)
      implements MemoSubject {}
}
