package org.tiercel.corpus;

/// Text that a file can hold: no half of a surrogate pair, and no NUL, at which other programs that
/// read the database would stop.
final class WellFormed {
  private WellFormed() {}

  /// The text with U+FFFD for each character that no file can hold; the same object if there is
  /// none.
  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return repaired(text);
      }
    }
    return text;
  }

  private static String repaired(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == 0 || (c <= 0xFFFF && Character.isSurrogate((char) c)) ? 0xFFFD : c)
        .forEach(repaired::appendCodePoint);
    return repaired.toString();
  }
}
