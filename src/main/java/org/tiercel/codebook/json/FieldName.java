package org.tiercel.codebook.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Names of fields, and what somebody may have meant who wrote another.
final class FieldName {
  /// Two slips of the finger; with more, a guess misleads.
  private static final int MAX_SLIPS = 2;

  private FieldName() {}

  /// What to do about a field that nobody knows.
  static String mend(String name, List<String> known) {
    return nearest(name, known)
        .map(meant -> "did you mean \"" + meant + "\"?")
        .orElse("remove it, or use one of " + String.join(", ", known));
  }

  private static Optional<String> nearest(String name, List<String> known) {
    String lower = name.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(k -> slips(lower, k.toLowerCase(Locale.ROOT)) <= MAX_SLIPS)
        .min(Comparator.comparingInt(k -> slips(lower, k.toLowerCase(Locale.ROOT))));
  }

  /// Levenshtein distance, one row at a time.
  private static int slips(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
