package org.tiercel.suggest.llm.run;

import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Post;
import org.tiercel.store.KeptAnswer;
import org.tiercel.store.ModelAnswer;
import org.tiercel.suggest.llm.Reading;

/// What the threads that ask hand to the one that writes.
sealed interface Arrival {
  /// Whether nothing more comes of the question.
  default boolean last() {
    return true;
  }

  /// The question was answered.
  ///
  /// @param post the first post of the question
  /// @param reading what the words say of it
  record Answered(Question question, ModelAnswer answer, Post post, Reading reading)
      implements Arrival {}

  /// The project holds an answer.
  record Kept(Question question, KeptAnswer answer) implements Arrival {}

  /// A reply was of no use; the question is put again.
  record Useless(ModelAnswer answer) implements Arrival {
    @Override
    public boolean last() {
      return false;
    }
  }

  /// The question is given up.
  ///
  /// @param suspect whether nothing else got through either, so that the server may be to blame
  record GivenUp(Question question, ModelAnswer failure, boolean suspect) implements Arrival {}

  /// The run stops before the question was answered.
  ///
  /// @param vain the requests that were sent for nothing, if there were any
  record Unanswered(@Nullable ModelAnswer vain) implements Arrival {}

  /// A programming error, or a project that cannot be read.
  record Broken(RuntimeException cause) implements Arrival {}
}
