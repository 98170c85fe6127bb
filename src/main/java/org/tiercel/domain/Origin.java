package org.tiercel.domain;

/// How a coding came about.
public enum Origin {
  /// Chosen by the coder.
  BY_HAND,
  /// A suggestion taken as it was.
  ACCEPTED,
  /// Chosen instead of a suggestion.
  CHANGED,
  /// Given to many posts in one act.
  BULK,
  /// Read from a file.
  IMPORTED,
  /// Given by a rule of consensus.
  CONSENSUS_RULE,
  /// Suggested by a machine.
  MACHINE
}
