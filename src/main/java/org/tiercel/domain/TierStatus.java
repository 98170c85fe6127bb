package org.tiercel.domain;

/// Where an annotation stands under a tier. The five are kept apart everywhere: on screen, in files
/// and in statistics.
public enum TierStatus {
  /// At least one code was given.
  CODED,
  /// The coder looked and gave none.
  NONE,
  /// Not answered yet.
  PENDING,
  /// The conditions of the tier do not hold.
  NOT_APPLICABLE,
  /// The tier changed after the annotation was done and has not been looked at since.
  NOT_ASKED
}
