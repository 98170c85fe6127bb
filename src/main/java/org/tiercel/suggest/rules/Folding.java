package org.tiercel.suggest.rules;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What makes no difference to a rule: compatibility forms (NFKC), case in every script, kinds of
/// apostrophes, quotation marks and dashes, kinds of white space, and characters one does not see.
///
/// Beyond Unicode's case folding, all four letters *i* of Turkish are one (posts are written on
/// keyboards that lack some of them), optional Arabic vowel signs and the tatweel are nothing, and
/// so are skin tones and the choice between text and emoji style.
///
/// Keeps what it has folded; one thread at a time.
final class Folding {
  private static final int PAGE_BITS = 8;
  private static final int PAGE_SIZE = 1 << PAGE_BITS;
  private static final char DOT_ABOVE = '\u0307';

  private final @Nullable String[][] pages =
      new @Nullable String[(Character.MAX_CODE_POINT >>> PAGE_BITS) + 1][];

  /// A whole text folded, white space collapsed and cut off at both ends.
  static String ofText(String text) {
    FoldedText folded = new FoldedText();
    folded.load(text);
    return folded.toString().strip();
  }

  /// What one code point becomes: a space for any white space, nothing for what one does not see.
  String of(int codePoint) {
    @Nullable String[] page = pages[codePoint >>> PAGE_BITS];
    if (page == null) {
      page = new @Nullable String[PAGE_SIZE];
      pages[codePoint >>> PAGE_BITS] = page;
    }
    String folded = page[codePoint & (PAGE_SIZE - 1)];
    if (folded == null) {
      folded = fold(Character.toString(codePoint));
      page[codePoint & (PAGE_SIZE - 1)] = folded;
    }
    return folded;
  }

  /// What a letter with its marks becomes.
  static String fold(String cluster) {
    String normal = Normalizer.normalize(cluster, Normalizer.Form.NFKC);
    String upper = normal.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(upper.length());
    // Small letters one by one: the final sigma must stay the same letter as any other.
    upper.codePoints().map(Folding::plain).filter(c -> c >= 0).forEach(folded::appendCodePoint);
    return Normalizer.normalize(withoutDots(folded), Normalizer.Form.NFC);
  }

  /// Whether a character only modifies the look of the one before it, so that a span that ends with
  /// that one covers it too.
  static boolean modifiesLook(int codePoint) {
    return isVariationSelector(codePoint) || isSkinTone(codePoint) || isVowelSign(codePoint);
  }

  private static int plain(int codePoint) {
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      return ' ';
    }
    if (modifiesLook(codePoint) || isInvisible(codePoint)) {
      return -1;
    }
    return switch (codePoint) {
      case '’', '‘', '‛', 'ʼ', 'ʹ', '′', '`', '´' -> '\'';
      case '“', '”', '„', '‟', '″' -> '"';
      case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      default -> Character.toLowerCase(codePoint);
    };
  }

  private static CharSequence withoutDots(StringBuilder folded) {
    for (int i = folded.length() - 1; i > 0; i--) {
      if (folded.charAt(i) == DOT_ABOVE && folded.charAt(i - 1) == 'i') {
        folded.deleteCharAt(i);
      }
    }
    return folded;
  }

  private static boolean isVariationSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  private static boolean isSkinTone(int codePoint) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }

  private static boolean isVowelSign(int codePoint) {
    return (codePoint >= 0x064B && codePoint <= 0x0652) || codePoint == 0x0670;
  }

  /// Joiners, marks of direction, soft hyphens, zero-width spaces, the tatweel.
  private static boolean isInvisible(int codePoint) {
    return codePoint == 0x0640
        || (Character.getType(codePoint) == Character.FORMAT
            && Character.isIdentifierIgnorable(codePoint));
  }
}
