package org.tiercel.codebook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tiercel.domain.Code;

/// Keys of tiers and codes: small letters and digits of any script, words joined by hyphens.
/// Letters outside ASCII are welcome, so that a code taken from the text of a post in any language
/// has a key one can read.
public final class CodeKey {
  private static final String WORD = "[\\p{L}\\p{M}\\p{N}]+";
  private static final Pattern WELL_FORMED = Pattern.compile(WORD + "(-" + WORD + ")*");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
  private static final String NAMELESS = "code";

  private CodeKey() {}

  /// Whether a text can be a key.
  public static boolean isWellFormed(String key) {
    return WELL_FORMED.matcher(key).matches() && key.equals(folded(key));
  }

  /// The key that a label suggests: "Other (people's)" gives `other-peoples`, a label without
  /// letters or digits `code`.
  public static String of(String label) {
    String plain = APOSTROPHES.matcher(folded(label)).replaceAll("");
    String joined = BETWEEN_WORDS.matcher(plain).replaceAll("-");
    String key = joined.replaceAll("^-|-$", "");
    return key.isEmpty() ? NAMELESS : key;
  }

  /// The key that a label suggests, with a number behind it when it is reserved or taken.
  ///
  /// @param taken keys that stand in the tier already
  public static String of(String label, Set<String> taken) {
    String key = of(label);
    return isFree(key, taken)
        ? key
        : IntStream.iterate(2, n -> n + 1)
            .mapToObj(n -> key + "-" + n)
            .filter(numbered -> isFree(numbered, taken))
            .findFirst()
            .orElseThrow();
  }

  private static boolean isFree(String key, Set<String> taken) {
    return !key.equals(Code.NONE) && !taken.contains(key);
  }

  private static String folded(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(lower, Normalizer.Form.NFC);
  }
}
