package org.tiercel.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What somebody may have meant who wrote a word that nobody knows: the known word with the fewest
/// letters added, dropped or replaced (Levenshtein 1966), whatever the case.
public final class NearestWord {
  private NearestWord() {}

  /// The nearest word; of several the first, and none if none is known.
  public static Optional<String> of(String word, List<String> known) {
    return within(Integer.MAX_VALUE, word, known);
  }

  /// The nearest word if it is near enough.
  ///
  /// @param slips how many letters it may differ in
  public static Optional<String> within(int slips, String word, List<String> known) {
    String lower = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(candidate -> slips(lower, candidate) <= slips)
        .min(Comparator.comparingInt(candidate -> slips(lower, candidate)));
  }

  /// The distance, one row of its table at a time.
  private static int slips(String lower, String candidate) {
    String other = candidate.toLowerCase(Locale.ROOT);
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= lower.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (lower.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
