package org.tiercel.figure;

/// How heavy letters are.
public enum Weight {
  /// For everything but titles.
  REGULAR,
  /// For titles.
  SEMIBOLD
}
