package org.tiercel.domain;

/// What a coder said under a tier. That a tier does not apply or was not asked is computed, see
/// [TierStatus].
public enum AnswerState {
  /// At least one code.
  CODED,
  /// Looked, and no code fits.
  NONE,
  /// Not decided: a machine found a tie.
  PENDING
}
