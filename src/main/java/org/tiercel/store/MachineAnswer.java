package org.tiercel.store;

import java.util.List;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;

/// What a machine says under one tier. *None* need not be written: it is what a processed post
/// without an answer says.
///
/// @param key the question
/// @param state coded, or pending when codes tie
/// @param codings the codes, or the tied ones
public record MachineAnswer(AnswerKey key, AnswerState state, List<MachineCoding> codings) {
  /// Copies the list.
  public MachineAnswer {
    codings = List.copyOf(codings);
  }
}
