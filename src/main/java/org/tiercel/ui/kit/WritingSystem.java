package org.tiercel.ui.kit;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/// What the script of a character means for breaking lines and finding words.
final class WritingSystem {
  private static final Locale THAI = Locale.of("th");
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private WritingSystem() {}

  /// The locale whose break rules find the words of a text: Thai words need the Thai dictionary,
  /// which leaves other scripts alone.
  static Locale locale(String text) {
    return text.chars().anyMatch(c -> c >= 0x0E00 && c <= 0x0E7F) ? THAI : Locale.ROOT;
  }

  /// Whether words of this script are written without spaces and no dictionary is at hand, so that
  /// a single character is the unit to select.
  static boolean hasNoSpaces(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  static boolean isEmoji(int codePoint) {
    return Character.isExtendedPictographic(codePoint) || Character.isEmojiPresentation(codePoint);
  }

  /// Whether characters of this kind are shaped together, so that the text layout cannot cut a run
  /// of them where a line ends.
  static boolean isShaped(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, HAN, HIRAGANA, KATAKANA, BOPOMOFO -> false;
      case HANGUL -> codePoint < 0x3130;
      case COMMON -> codePoint == ZERO_WIDTH_JOINER;
      default -> true;
    };
  }
}
