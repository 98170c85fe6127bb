package org.tiercel.agreement.coefficient;

import org.tiercel.agreement.table.Patterns;

/// The share of each category: the mean over rated units of its share among the unit's ratings, so
/// that every unit weighs the same however many coders rated it (Gwet 2014, eq. 2.10).
final class Shares {
  private Shares() {}

  static double[] of(Patterns patterns, int categories, int[] counts) {
    double[] shares = new double[categories];
    double rated = patterns.unitsWith(1, counts);
    for (int pattern = 0; pattern < counts.length; pattern++) {
      double each = counts[pattern] / (patterns.given(pattern) * rated);
      for (int e = patterns.start(pattern); e < patterns.start(pattern + 1); e++) {
        shares[patterns.category(e)] += each * patterns.times(e);
      }
    }
    return shares;
  }

  /// The mean of a number per category over the ratings of a pattern, 0 if it has none.
  static double mean(Patterns patterns, int pattern, double[] byCategory) {
    double sum = 0;
    for (int e = patterns.start(pattern); e < patterns.start(pattern + 1); e++) {
      sum += patterns.times(e) * byCategory[patterns.category(e)];
    }
    return sum == 0 ? 0 : sum / patterns.given(pattern);
  }
}
