package org.tiercel.domain;

/// What a person did with a suggestion.
public enum Decision {
  /// Took it as it was.
  ACCEPTED,
  /// Gave another code instead.
  CHANGED,
  /// Said it is wrong.
  REJECTED,
  /// Left it untouched when the annotation was done.
  PASSED_OVER
}
