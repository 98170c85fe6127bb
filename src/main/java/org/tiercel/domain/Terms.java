package org.tiercel.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Free terms under open codes, as they are compared.
public final class Terms {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private Terms() {}

  /// A term with compatibility forms, case and white space folded away.
  public static String fold(String term) {
    String normal = Normalizer.normalize(term, Normalizer.Form.NFKC);
    String lower = normal.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return SPACE.matcher(lower).replaceAll(" ").strip();
  }
}
