package org.tiercel.corpus;

/// Values as they stand in messages.
final class Shortened {
  private static final int LONGEST = 40;

  private Shortened() {}

  static String of(String value) {
    if (value.codePointCount(0, value.length()) <= LONGEST) {
      return value;
    }
    return value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
