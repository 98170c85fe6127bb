package org.tiercel.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The warnings of an import: all are counted, the first are kept. Safe for use by several threads.
final class Warnings {
  private static final int MOST_KEPT = 200;

  private final List<ImportWarning> kept = new ArrayList<>();
  private long count;

  synchronized void add(long line, String message) {
    count++;
    if (kept.size() < MOST_KEPT) {
      kept.add(new ImportWarning(line, message));
    }
  }

  /// What is kept, by line.
  synchronized List<ImportWarning> kept() {
    return kept.stream().sorted(Comparator.comparingLong(ImportWarning::line)).toList();
  }

  synchronized long count() {
    return count;
  }
}
