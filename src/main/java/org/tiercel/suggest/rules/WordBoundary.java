package org.tiercel.suggest.rules;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/// Where a word may begin or end. Letters, digits and marks make words; emoji and punctuation do
/// not, and neither do scripts written without spaces, or with endings written on to the word, so
/// that phrases are found in the middle of a line of Chinese, Japanese, Korean, Thai, Lao, Khmer or
/// Burmese.
final class WordBoundary {
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HANGUL,
          UnicodeScript.YI,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  private static final int JOINER = 0x200D;
  private static final int LONG_VOWEL = 0x30FC;

  private WordBoundary() {}

  /// Whether a phrase may end before, or begin behind, the place between two code points.
  static boolean between(int before, int behind) {
    if (before == JOINER || behind == JOINER || isMark(behind)) {
      return false;
    }
    return !(isInWord(before) && isInWord(behind));
  }

  /// Whether a code point is a letter, a digit or a mark, in any script.
  static boolean isWordOrMark(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || isMark(codePoint) || isNumber(codePoint);
  }

  private static boolean isInWord(int codePoint) {
    if (codePoint < 0x80) {
      return Character.isLetterOrDigit(codePoint);
    }
    return isWordOrMark(codePoint)
        && codePoint != LONG_VOWEL
        && !WITHOUT_SPACES.contains(UnicodeScript.of(codePoint));
  }

  private static boolean isMark(int codePoint) {
    if (codePoint < 0x300) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isNumber(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }
}
