package org.tiercel.domain;

/// What a coder said under a tier. That a tier does not apply or was not asked is computed, see
/// [TierStatus].
public enum AnswerState {
  /// At least one code.
  CODED,
  /// Looked, and no code fits.
  NONE,
  /// Not decided: a machine found a tie, or the codebook changed under the answer.
  PENDING;

  /// What two answers to one question come to.
  ///
  /// @param empty whether there is no code in either
  static AnswerState of(AnswerState one, AnswerState other, boolean empty) {
    if (one == CODED || other == CODED) {
      return CODED;
    }
    return one == other ? one : empty ? NONE : PENDING;
  }
}
