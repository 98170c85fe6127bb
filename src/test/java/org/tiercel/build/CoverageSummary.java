package org.tiercel.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How many lines of the packages below the window the tests ran through.
///
/// @param covered lines that some test ran
/// @param all lines that could be run
record CoverageSummary(int covered, int all) {
  private static final List<String> PACKAGES =
      List.of(
          "domain",
          "store",
          "codebook",
          "coding",
          "suggest",
          "agreement",
          "analysis",
          "figure",
          "corpus");

  /// Columns of JaCoCo's CSV report.
  private static final int PACKAGE = 1;

  private static final int LINES_MISSED = 7;
  private static final int LINES_COVERED = 8;

  /// Prints the summary of the report that is named; the build calls this after the tests.
  public static void main(String[] args) throws IOException {
    Path report = Path.of(args[0]);
    if (Files.exists(report)) {
      try (Stream<String> lines = Files.lines(report)) {
        System.out.println(of(lines).sentence());
      }
    }
  }

  /// Adds up a report, one line a class below a header.
  static CoverageSummary of(Stream<String> lines) {
    return lines
        .skip(1)
        .map(line -> line.split(",", -1))
        .filter(cells -> counts(cells[PACKAGE]))
        .map(
            cells -> {
              int covered = Integer.parseInt(cells[LINES_COVERED]);
              return new CoverageSummary(covered, covered + Integer.parseInt(cells[LINES_MISSED]));
            })
        .reduce(new CoverageSummary(0, 0), CoverageSummary::plus);
  }

  private static boolean counts(String packageName) {
    return PACKAGES.stream()
        .map(name -> "org.tiercel." + name)
        .anyMatch(name -> packageName.equals(name) || packageName.startsWith(name + "."));
  }

  private CoverageSummary plus(CoverageSummary other) {
    return new CoverageSummary(covered + other.covered, all + other.all);
  }

  String sentence() {
    return String.format(
        Locale.ROOT,
        "Tests cover %.1f %% of the %,d lines of %s.",
        all == 0 ? 0.0 : 100.0 * covered / all,
        all,
        String.join(", ", PACKAGES));
  }
}
