package org.tiercel.figure.font;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/// Which typeface draws one grapheme. What is an emoji follows Unicode Technical Standard 51, but
/// symbols that are text by default and missing from the text font are drawn as emoji as well.
final class GraphemeTypeface {
  private static final int EMOJI_SELECTOR = 0xFE0F;
  private static final int JOINER = 0x200D;
  private static final int KEYCAP = 0x20E3;

  /// The emoji that are text by default and that the text font has.
  private static final String TEXT_SYMBOLS = "#*0123456789©®‼⁉™↔↕↖↗↘↙↩↪⏏Ⓜ▪▶◀☀♥⚠❤⬆";

  /// Punctuation and signs of no script that are set among Han characters.
  private static final Set<UnicodeBlock> WIDE =
      Set.of(
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          UnicodeBlock.HIRAGANA,
          UnicodeBlock.KATAKANA,
          UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
          UnicodeBlock.CJK_COMPATIBILITY,
          UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

  private GraphemeTypeface() {}

  static Typeface of(String grapheme) {
    int base = grapheme.codePointAt(0);
    if (isEmoji(grapheme, base)) {
      return Typeface.EMOJI;
    }
    UnicodeScript script = script(grapheme);
    return script == UnicodeScript.COMMON && WIDE.contains(UnicodeBlock.of(base))
        ? Typeface.HAN
        : ofScript(script);
  }

  private static boolean isEmoji(String grapheme, int base) {
    if (!Character.isEmoji(base)) {
      return false;
    }
    if (Character.isEmojiComponent(base) && base < 0x80) {
      return grapheme.indexOf(KEYCAP) >= 0;
    }
    return TEXT_SYMBOLS.indexOf(base) < 0
        || grapheme.indexOf(EMOJI_SELECTOR) >= 0
        || grapheme.indexOf(JOINER) >= 0;
  }

  /// The first script in the grapheme that is one: marks and digits belong to no script.
  private static UnicodeScript script(String grapheme) {
    return grapheme
        .codePoints()
        .mapToObj(UnicodeScript::of)
        .filter(s -> s != UnicodeScript.COMMON && s != UnicodeScript.INHERITED)
        .findFirst()
        .orElse(UnicodeScript.COMMON);
  }

  private static Typeface ofScript(UnicodeScript script) {
    return switch (script) {
      case COMMON, INHERITED, UNKNOWN, LATIN, GREEK, CYRILLIC -> Typeface.TEXT;
      case ARABIC -> Typeface.ARABIC;
      case BENGALI -> Typeface.BENGALI;
      case DEVANAGARI -> Typeface.DEVANAGARI;
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> Typeface.HAN;
      case HANGUL -> Typeface.HANGUL;
      case HEBREW -> Typeface.HEBREW;
      case TAMIL -> Typeface.TAMIL;
      case THAI -> Typeface.THAI;
      default -> Typeface.SYSTEM;
    };
  }
}
