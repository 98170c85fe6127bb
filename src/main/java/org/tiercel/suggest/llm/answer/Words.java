package org.tiercel.suggest.llm.answer;

import java.lang.Character.UnicodeScript;

/// How many words a text has.
final class Words {
  /// Words of scripts without spaces have about two signs.
  private static final int SIGNS = 2;

  private Words() {}

  /// Runs of letters and digits, an apostrophe or hyphen between them included; in scripts without
  /// spaces, one word for every two signs begun.
  static int count(String text) {
    int words = 0;
    int signs = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      boolean unspaced = isUnspaced(c);
      signs += unspaced ? 1 : 0;
      boolean word = !unspaced && Character.isLetterOrDigit(c);
      boolean joins = inside && (isMark(c) || "'’-_".indexOf(c) >= 0);
      words += word && !inside ? 1 : 0;
      inside = word || joins;
    }
    return words + (signs + SIGNS - 1) / SIGNS;
  }

  /// Whether a sign is of a script in which words are not parted by spaces.
  static boolean isUnspaced(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN ->
          Character.isLetter(codePoint);
      default -> false;
    };
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
