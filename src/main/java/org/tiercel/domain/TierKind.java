package org.tiercel.domain;

/// How many codes an answer under a tier may hold, and whether they are ordered.
public enum TierKind {
  /// At most one code.
  SINGLE,
  /// Any number of codes.
  MULTI,
  /// At most one code of a rising scale.
  ORDINAL;

  /// Whether an answer holds at most one code.
  public boolean oneCode() {
    return this != MULTI;
  }
}
