package org.tiercel.suggest.rules;

/// A pattern of the codebook as it is put to folded text: its own letters are folded likewise.
final class PatternText {
  private final String pattern;
  private final StringBuilder folded = new StringBuilder();
  private int at;
  private boolean inClass;

  private PatternText(String pattern) {
    this.pattern = pattern;
  }

  /// The pattern folded. `\b` at its ends is left out: RE2/J knows ASCII words only, and the ends
  /// of every match are checked in Unicode anyway.
  static String fold(String pattern) {
    PatternText text = new PatternText(pattern);
    while (text.at < pattern.length()) {
      text.step();
    }
    String whole = text.folded.toString();
    String begun = whole.startsWith("\\b") ? whole.substring(2) : whole;
    boolean ends = begun.endsWith("\\b") && !begun.endsWith("\\\\b");
    return ends ? begun.substring(0, begun.length() - 2) : begun;
  }

  private void step() {
    int codePoint = pattern.codePointAt(at);
    int length = Character.charCount(codePoint);
    if (codePoint == '\\' && at + 1 < pattern.length()) {
      int escaped = pattern.codePointAt(at + 1);
      folded.append('\\').appendCodePoint(escaped);
      at += 1 + Character.charCount(escaped);
      return;
    }
    at += length;
    if (codePoint < 0x80) {
      inClass = codePoint == '[' || (inClass && codePoint != ']');
      folded.append((char) codePoint);
    } else {
      appendFolded(codePoint);
    }
  }

  private void appendFolded(int codePoint) {
    String plain = Folding.fold(Character.toString(codePoint));
    boolean several = plain.codePointCount(0, plain.length()) > 1;
    if (inClass && (several || plain.isEmpty())) {
      // A class holds single characters; this one stays what it is and matches nothing folded.
      folded.appendCodePoint(codePoint);
    } else if (several) {
      folded.append("(?:").append(quoted(plain)).append(')');
    } else {
      folded.append(quoted(plain));
    }
  }

  private static String quoted(String plain) {
    return plain
        .codePoints()
        .mapToObj(c -> isPunctuation(c) ? "\\" + (char) c : Character.toString(c))
        .reduce("", String::concat);
  }

  private static boolean isPunctuation(int codePoint) {
    return codePoint < 0x80 && codePoint != ' ' && !Character.isLetterOrDigit(codePoint);
  }
}
