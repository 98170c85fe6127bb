package org.tiercel.store;

import java.lang.Character.UnicodeScript;

/// What kind of thing a code point is for the search index.
final class Characters {
  static final int ZERO_WIDTH_JOINER = 0x200D;
  static final int KEYCAP = 0x20E3;
  private static final int TEXT_STYLE = 0xFE0E;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int FIRST_REGIONAL = 0x1F1E6;
  private static final int LAST_REGIONAL = 0x1F1FF;

  private Characters() {}

  /// Letters, digits and the marks on them: what words are made of.
  static boolean inWords(int codePoint) {
    if (codePoint < 0x80) {
      return (codePoint >= 'a' && codePoint <= 'z')
          || (codePoint >= 'A' && codePoint <= 'Z')
          || (codePoint >= '0' && codePoint <= '9');
    }
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.PRIVATE_USE ->
          true;
      default -> isMark(codePoint) && !isStyle(codePoint);
    };
  }

  static boolean isMark(int codePoint) {
    if (codePoint < 0x300) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /// Selects how the character before it is drawn, and says nothing else.
  static boolean isStyle(int codePoint) {
    return codePoint == TEXT_STYLE || codePoint == EMOJI_STYLE;
  }

  static boolean isSkinTone(int codePoint) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }

  /// Half of a flag.
  static boolean isRegional(int codePoint) {
    return codePoint >= FIRST_REGIONAL && codePoint <= LAST_REGIONAL;
  }

  /// Spells the region of a flag such as Scotland's, behind a black flag.
  static boolean isTag(int codePoint) {
    return codePoint >= 0xE0020 && codePoint <= 0xE007F;
  }

  /// Emoji, and other symbols that stand for themselves.
  static boolean isPictograph(int codePoint) {
    if (codePoint < 0xA9) {
      return false;
    }
    return Character.isExtendedPictographic(codePoint)
        || Character.isEmojiPresentation(codePoint)
        || Character.getType(codePoint) == Character.OTHER_SYMBOL;
  }

  /// Whether the script of this letter puts no spaces between words.
  static boolean isUnspaced(int codePoint) {
    if (codePoint < 0x0E00) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, THAI, LAO, KHMER, MYANMAR, YI -> true;
      default -> codePoint == 0x30FC || codePoint == 0xFF70;
    };
  }

  /// A vowel or final consonant of a Korean syllable that is spelled out.
  static boolean isJamoTail(int codePoint) {
    return codePoint >= 0x1160 && codePoint <= 0x11FF;
  }
}
