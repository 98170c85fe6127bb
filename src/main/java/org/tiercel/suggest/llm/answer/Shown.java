package org.tiercel.suggest.llm.answer;

/// A model's words as they are kept and shown: on one line, without what cannot be stored, and cut
/// where they are too long.
final class Shown {
  private static final int PROBLEM = 80;

  private Shown() {}

  /// Words within a sentence about a problem, in quotation marks.
  static String quoted(String words) {
    return "“" + cut(words, PROBLEM) + "”";
  }

  /// Words of at most so many UTF-16 units, and an ellipsis where some are left out.
  static String cut(String words, int longest) {
    // A little more than is shown is read, for the white space that goes.
    String start = words.substring(0, Math.min(words.length(), 4 * longest));
    StringBuilder shown = new StringBuilder();
    start.codePoints().map(Shown::storable).forEach(shown::appendCodePoint);
    String line = shown.toString().strip().replaceAll(" {2,}", " ");
    if (line.length() <= longest) {
      return line;
    }
    int end = Character.isLowSurrogate(line.charAt(longest)) ? longest - 1 : longest;
    return line.substring(0, end).stripTrailing() + "…";
  }

  private static int storable(int codePoint) {
    if (Character.isISOControl(codePoint) || Character.isWhitespace(codePoint)) {
      return ' ';
    }
    boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return half ? 0xFFFD : codePoint;
  }
}
