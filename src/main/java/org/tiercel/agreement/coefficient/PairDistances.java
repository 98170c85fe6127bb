package org.tiercel.agreement.coefficient;

import org.tiercel.agreement.table.Patterns;

/// The mean distance between the ratings of two coders, for each pattern of ratings.
final class PairDistances {
  private PairDistances() {}

  /// One mean a pattern, 0 where it has fewer than two ratings.
  static double[] of(Patterns patterns, Distance distance) {
    double[] means = new double[patterns.size()];
    for (int pattern = 0; pattern < means.length; pattern++) {
      means[pattern] = mean(patterns, pattern, distance);
    }
    return means;
  }

  private static double mean(Patterns patterns, int pattern, Distance distance) {
    int end = patterns.start(pattern + 1);
    double sum = 0;
    for (int a = patterns.start(pattern); a < end; a++) {
      for (int b = a + 1; b < end; b++) {
        sum +=
            2.0
                * patterns.times(a)
                * patterns.times(b)
                * distance.between(patterns.category(a), patterns.category(b));
      }
    }
    double given = patterns.given(pattern);
    return given < 2 ? 0 : sum / (given * (given - 1));
  }
}
