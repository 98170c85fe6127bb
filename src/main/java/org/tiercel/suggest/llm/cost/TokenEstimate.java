package org.tiercel.suggest.llm.cost;

import java.nio.charset.StandardCharsets;

/// How many tokens a text has, without the model's own tokenizer.
public final class TokenEstimate {
  /// English has about four characters a token with the tokenizers in use.
  private static final double ASCII_PER_TOKEN = 4;

  /// Other alphabetic scripts have about two.
  private static final double LETTERS_PER_TOKEN = 2;

  /// What a chat adds around its messages, and more than that.
  private static final int FRAME = 64;

  private TokenEstimate() {}

  /// About how many: a quarter of a token for each ASCII character, half of one for other letters,
  /// one for each ideograph and syllable of CJK, two for emoji and everything else. An estimate for
  /// people.
  public static long about(String text) {
    double tokens = text.codePoints().mapToDouble(TokenEstimate::share).sum();
    return (long) Math.ceil(tokens);
  }

  private static double share(int codePoint) {
    if (codePoint < 0x80) {
      return 1 / ASCII_PER_TOKEN;
    }
    if (Character.isIdeographic(codePoint) || isSyllable(codePoint)) {
      return 1;
    }
    return Character.isLetter(codePoint) ? 1 / LETTERS_PER_TOKEN : 2;
  }

  private static boolean isSyllable(int codePoint) {
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script == Character.UnicodeScript.HANGUL
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }

  /// No tokenizer makes more: byte-level tokenizers give at most one token for each byte of UTF-8.
  /// A bound for budgets.
  ///
  /// @param texts all that is sent
  public static long atMost(String... texts) {
    long bytes = FRAME;
    for (String text : texts) {
      bytes += text.getBytes(StandardCharsets.UTF_8).length;
    }
    return bytes;
  }
}
