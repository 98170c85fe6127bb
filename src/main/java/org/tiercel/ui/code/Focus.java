package org.tiercel.ui.code;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Question;

/// The one question that the code keys answer.
///
/// @param tier key of the tier
/// @param subject what it asks about
/// @param per the code it is asked for, under a `per` tier
record Focus(String tier, Subject subject, @Nullable String per) {
  /// The focus on a question of the annotation.
  static Focus on(AnswerKey question) {
    Long excerpt = question.excerptId();
    Subject subject = excerpt == null ? new Subject.ThePost() : new Subject.Own(excerpt);
    return new Focus(question.tier(), subject, question.per());
  }

  /// The focus on a question of the annotation.
  static Focus on(Question question) {
    return on(question.key());
  }

  /// The question in the annotation; absent for an excerpt that is not made yet.
  Optional<AnswerKey> question() {
    return switch (subject) {
      case Subject.ThePost _ -> Optional.of(new AnswerKey(tier, null, per));
      case Subject.Own(long id) -> Optional.of(new AnswerKey(tier, id, per));
      case Subject.Proposed _, Subject.Fresh _ -> Optional.empty();
    };
  }

  /// Whether it is a question about the whole post.
  boolean onPost() {
    return subject instanceof Subject.ThePost;
  }
}
