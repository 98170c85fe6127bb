package org.tiercel.domain;

/// Who speaks in an annotation.
public enum CoderKind {
  /// A person at the keyboard.
  PERSON,
  /// The codebook's rules.
  RULES,
  /// A language model.
  MODEL,
  /// A classifier trained on codes.
  CLASSIFIER,
  /// The outcome of reconciliation.
  CONSENSUS;

  /// Whether its codings are suggestions.
  public boolean isMachine() {
    return this == RULES || this == MODEL || this == CLASSIFIER;
  }
}
