package org.tiercel.figure.font;

import java.lang.Character.UnicodeScript;

/// Which typeface draws one grapheme. What is an emoji follows Unicode Technical Standard 51, but
/// symbols that are text by default and missing from the text font are drawn as emoji as well.
final class GraphemeTypeface {
  private static final int EMOJI_SELECTOR = 0xFE0F;
  private static final int JOINER = 0x200D;
  private static final int KEYCAP = 0x20E3;

  /// The emoji that are text by default and that the text font has.
  private static final String TEXT_SYMBOLS = "#*0123456789©®‼⁉™↔↕↖↗↘↙↩↪⏏Ⓜ▪▶◀☀♥⚠❤⬆";

  private GraphemeTypeface() {}

  static Typeface of(String grapheme) {
    int base = grapheme.codePointAt(0);
    return isEmoji(grapheme, base) ? Typeface.EMOJI : ofScript(script(grapheme));
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
      case HEBREW -> Typeface.HEBREW;
      case TAMIL -> Typeface.TAMIL;
      case THAI -> Typeface.THAI;
      default -> Typeface.SYSTEM;
    };
  }
}
