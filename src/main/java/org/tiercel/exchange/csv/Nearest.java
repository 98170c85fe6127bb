package org.tiercel.exchange.csv;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The known word that a misspelt one is nearest to.
final class Nearest {
  private Nearest() {}

  /// The word with the fewest letters added, dropped or replaced (Levenshtein 1966), whatever the
  /// case; of several the first.
  ///
  /// @param known at least one
  static String to(String word, List<String> known) {
    String lower = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .min(Comparator.comparingInt(k -> distance(lower, k.toLowerCase(Locale.ROOT))))
        .orElseThrow();
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
