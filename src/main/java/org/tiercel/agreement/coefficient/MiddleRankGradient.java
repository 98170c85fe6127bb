package org.tiercel.agreement.coefficient;

import org.tiercel.agreement.table.Patterns;

/// How ordinal alpha moves when the frequencies move the middle ranks that its metric compares. A
/// further value of a category lifts every higher category by one rank and its own by half a rank.
final class MiddleRankGradient {
  private final double[] frequencies;
  private final double[] observed;
  private final double[] expected;
  private double values;

  MiddleRankGradient(Patterns patterns, int[] counts, double[] frequencies) {
    this.frequencies = frequencies;
    this.observed = new double[frequencies.length];
    this.expected = new double[frequencies.length];
    Scale ranks = Scale.ofMiddleRanks(frequencies);
    double weighted = 0;
    for (int category = 0; category < frequencies.length; category++) {
      values += frequencies[category];
      weighted += frequencies[category] * ranks.position(category);
    }
    for (int category = 0; category < frequencies.length; category++) {
      expected[category] =
          4 * frequencies[category] * (values * ranks.position(category) - weighted);
    }
    for (int pattern = 0; pattern < counts.length; pattern++) {
      if (patterns.given(pattern) >= 2) {
        addObserved(patterns, pattern, counts[pattern], ranks);
      }
    }
  }

  private void addObserved(Patterns patterns, int pattern, int count, Scale ranks) {
    int start = patterns.start(pattern);
    int end = patterns.start(pattern + 1);
    double factor = 4.0 * count / (patterns.given(pattern) - 1);
    for (int a = start; a < end; a++) {
      for (int b = start; b < end; b++) {
        double step = ranks.position(patterns.category(a)) - ranks.position(patterns.category(b));
        observed[patterns.category(a)] += factor * patterns.times(a) * patterns.times(b) * step;
      }
    }
  }

  /// Adds the derivative of 1 − N·A/B by each frequency through the ranks.
  ///
  /// @param a the observed sum A
  /// @param b the expected sum B
  void addTo(double[] gradient, double a, double b) {
    double above = 0;
    for (int category = frequencies.length - 1; category >= 0; category--) {
      double byRank = -values * (observed[category] / b - a * expected[category] / (b * b));
      gradient[category] += above + byRank / 2;
      above += byRank;
    }
  }
}
