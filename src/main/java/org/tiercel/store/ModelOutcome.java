package org.tiercel.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of one post in one repeat of a run.
///
/// @param postId the post
/// @param repeat which repeat of the question, from 1
/// @param said what the model said; absent when it failed
/// @param problems what was wrong with its words, one sentence each
/// @param reason why it failed, one sentence; absent when it did not
public record ModelOutcome(
    long postId,
    int repeat,
    @Nullable MachineAnnotation said,
    List<String> problems,
    @Nullable String reason) {
  /// Copies the list.
  ///
  /// @throws IllegalArgumentException unless there is either an answer or a reason
  public ModelOutcome {
    problems = List.copyOf(problems);
    if ((said == null) == (reason == null)) {
      throw new IllegalArgumentException("either an answer or a reason");
    }
  }

  /// A post that the model gave no usable answer to.
  public static ModelOutcome failed(long postId, int repeat, String reason) {
    return new ModelOutcome(postId, repeat, null, List.of(), reason);
  }
}
