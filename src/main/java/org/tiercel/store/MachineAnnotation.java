package org.tiercel.store;

import java.util.List;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Excerpt;

/// All that a run says of one post.
///
/// @param postId the post it processed
/// @param excerpts the passages it codes
/// @param answers what it says, other than *none*
public record MachineAnnotation(long postId, List<Excerpt> excerpts, List<MachineAnswer> answers) {
  /// Copies the lists.
  public MachineAnnotation {
    excerpts = List.copyOf(excerpts);
    answers = List.copyOf(answers);
  }

  /// How many codes it proposes.
  long codings() {
    return answers.stream().mapToLong(answer -> answer.codings().size()).sum();
  }

  /// How many of its answers stay pending because codes tie.
  long ties() {
    return answers.stream().filter(answer -> answer.state() == AnswerState.PENDING).count();
  }
}
