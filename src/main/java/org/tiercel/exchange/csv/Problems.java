package org.tiercel.exchange.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tiercel.domain.TiercelException;

/// What is wrong with a codes file, collected while its rows are judged.
final class Problems {
  private record Problem(long line, String sentence) {}

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  /// @param file what messages call the file
  Problems(String file) {
    this.file = file;
  }

  /// Adds one.
  ///
  /// @param sentence what is wrong, a colon, and the mend; without a full stop
  void add(long line, String sentence) {
    found.add(new Problem(line, sentence));
  }

  /// Refuses the file for the first problem in it, with the number of the others.
  ///
  /// @throws TiercelException if there is any problem
  void refuseIfAny() {
    found.stream()
        .min(Comparator.comparingLong(Problem::line))
        .ifPresent(
            first -> {
              int others = found.size() - 1;
              throw new TiercelException(
                  "%s, line %d: %s%s."
                      .formatted(
                          file,
                          first.line(),
                          first.sentence(),
                          others == 0 ? "" : " (and " + others + " more to mend)"));
            });
  }
}
