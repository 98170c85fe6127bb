package org.tiercel.store;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/// Letters without case and accents, so that `É`, `é` and `e` are one letter to the search.
final class LetterFold {
  /// Alphabets in everyday use, looked up; what lies beyond is worked out.
  private static final int TABLE_SIZE = 0x2200;

  private static final char[] TABLE = table();

  private LetterFold() {}

  private static char[] table() {
    char[] table = new char[TABLE_SIZE];
    for (int c = 0; c < TABLE_SIZE; c++) {
      String folded = bare(String.valueOf((char) c), Form.NFD);
      table[c] = folded.length() == 1 ? folded.charAt(0) : (char) c;
    }
    return table;
  }

  private static String bare(String letters, Form form) {
    String apart = Normalizer.normalize(letters, form);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      if (!isAccent(apart.charAt(i))) {
        bare.append(apart.charAt(i));
      }
    }
    return bare.isEmpty() ? letters : oneCase(bare.toString());
  }

  /// In lower case by way of upper case, which makes one letter of σ and ς; ß and its like stay.
  private static String oneCase(String letters) {
    String upper = letters.toUpperCase(Locale.ROOT);
    return (upper.length() == letters.length() ? upper : letters).toLowerCase(Locale.ROOT);
  }

  static boolean isAccent(int codePoint) {
    return codePoint >= 0x300 && codePoint <= 0x36F;
  }

  /// Appends a letter, folded. Letters in fancy type, such as 𝓕 or Ｆ, become plain ones.
  static void append(int codePoint, StringBuilder out) {
    if (codePoint < TABLE_SIZE) {
      out.append(TABLE[codePoint]);
    } else {
      out.append(bare(Character.toString(codePoint), Form.NFKD));
    }
  }
}
