package org.tiercel.corpus;

/// Finds what stands between the cells of a table.
final class Delimiter {
  private static final String CANDIDATES = ",;\t|";

  private Delimiter() {}

  /// The candidate that stands most often in the first line outside of quotation marks; a comma if
  /// none does.
  ///
  /// @param beginning the first characters of the table
  static char of(CharSequence beginning) {
    int[] counts = new int[CANDIDATES.length()];
    boolean quoted = false;
    for (int i = 0; i < beginning.length(); i++) {
      char c = beginning.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!quoted && CANDIDATES.indexOf(c) >= 0) {
        counts[CANDIDATES.indexOf(c)]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      if (counts[i] > counts[most]) {
        most = i;
      }
    }
    return CANDIDATES.charAt(most);
  }
}
