package org.tiercel.bench;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Draws ranks as words of a language are drawn: the second half as often as the first, the third a
/// third as often.
final class Zipf {
  private final double[] sums;

  /// @param ranks how many there are
  /// @param exponent 1 for words
  Zipf(int ranks, double exponent) {
    sums = new double[ranks];
    double sum = 0;
    for (int i = 0; i < ranks; i++) {
      sum += Math.pow(i + 1.0, -exponent);
      sums[i] = sum;
    }
  }

  /// A rank, from 0.
  int draw(RandomGenerator random) {
    int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
    return Math.min(sums.length - 1, found < 0 ? -found - 1 : found);
  }
}
