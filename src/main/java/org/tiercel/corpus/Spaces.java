package org.tiercel.corpus;

/// What counts as white space in posts.
final class Spaces {
  private Spaces() {}

  /// White space of any width, line breaks, and signs that show nothing.
  static boolean isSpace(int codePoint) {
    return codePoint <= ' '
        || (codePoint >= 0x7F
            && (Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || (codePoint >= 0x7F && codePoint <= 0x9F)
                || codePoint == 0x200B
                || codePoint == 0x2060
                || codePoint == 0xFEFF));
  }
}
