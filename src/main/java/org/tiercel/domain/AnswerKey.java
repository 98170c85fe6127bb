package org.tiercel.domain;

import org.jspecify.annotations.Nullable;

/// Which question of an annotation is answered.
///
/// @param tier key of the tier
/// @param excerptId the excerpt it is asked of; absent for the post
/// @param per the code it is asked for, under a `per` tier
public record AnswerKey(String tier, @Nullable Long excerptId, @Nullable String per) {
  /// The question a tier asks of the post.
  public static AnswerKey ofPost(String tier) {
    return new AnswerKey(tier, null, null);
  }

  /// The question a tier asks of an excerpt.
  public static AnswerKey ofExcerpt(String tier, long excerptId) {
    return new AnswerKey(tier, excerptId, null);
  }
}
