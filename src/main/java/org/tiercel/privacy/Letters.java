package org.tiercel.privacy;

import java.lang.Character.UnicodeScript;

/// What borders on what in running text.
final class Letters {
  private Letters() {}

  /// Whether a character belongs to a word that white space ends. Signs of scripts written without
  /// spaces, or with endings written on to foreign words, end an address like a space.
  static boolean isWord(int codePoint) {
    if (codePoint < 0x80) {
      return isAsciiWord(codePoint);
    }
    return (Character.isLetterOrDigit(codePoint) || isMark(codePoint)) && !isUnspaced(codePoint);
  }

  /// Whether a character may stand in a name: any letter, digit, mark or underscore.
  static boolean isName(int codePoint) {
    return isWord(codePoint) || Character.isLetterOrDigit(codePoint) || isMark(codePoint);
  }

  /// Whether a word of its own may begin at a place, given the character before it.
  static boolean beginsWord(String text, int at) {
    return at == 0 || !isWord(text.codePointBefore(at));
  }

  /// Whether a word goes on at a place.
  static boolean isWordAt(String text, int at) {
    return at < text.length() && isWord(text.codePointAt(at));
  }

  /// Whether the character is of a script in which words are not parted by spaces.
  static boolean isUnspaced(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }

  private static boolean isAsciiWord(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
