package org.tiercel.agreement.table;

import java.util.Arrays;
import java.util.Optional;

/// The level of measurement of the ratings, which decides how far apart two of them are for
/// Krippendorff's alpha.
public enum Level {
  /// Categories without order.
  NOMINAL("nominal"),
  /// Categories in the declared order.
  ORDINAL("ordinal"),
  /// Numbers whose differences mean something.
  INTERVAL("interval"),
  /// Numbers with a true zero.
  RATIO("ratio"),
  /// Sets of codes at Passonneau's MASI distance (2006).
  SET_MASI("set-masi"),
  /// Sets of codes at Jaccard's distance.
  SET_JACCARD("set-jaccard");

  private final String key;

  Level(String key) {
    this.key = key;
  }

  /// The name on the command line and in files.
  public String key() {
    return key;
  }

  /// Whether a rating is a set of codes.
  public boolean isSets() {
    return this == SET_MASI || this == SET_JACCARD;
  }

  /// Whether a rating must be a number.
  public boolean isNumbers() {
    return this == INTERVAL || this == RATIO;
  }

  /// The level with this key.
  public static Optional<Level> of(String key) {
    return Arrays.stream(values()).filter(level -> level.key.equals(key)).findFirst();
  }
}
