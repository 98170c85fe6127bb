package org.tiercel.reconcile.batch;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Shares of a whole number in proportion to sizes, by the method of largest remainders (Hamilton):
/// each gets the whole part of its quota, and those with the largest remainders one more.
/// Remainders are compared exactly; of equal ones the larger stratum comes first, then the earlier
/// one.
final class LargestRemainders {
  private LargestRemainders() {}

  /// Shares out a number.
  ///
  /// @param total what is shared out; at most the sum of the sizes
  /// @param sizes of the strata
  /// @return the share of each stratum, never more than its size; their sum is the total
  static int[] shares(int total, int[] sizes) {
    long all = IntStream.of(sizes).asLongStream().sum();
    int[] shares = new int[sizes.length];
    long[] remainders = new long[sizes.length];
    int left = total;
    for (int stratum = 0; stratum < sizes.length; stratum++) {
      long quota = (long) total * sizes[stratum];
      shares[stratum] = all == 0 ? 0 : (int) (quota / all);
      remainders[stratum] = all == 0 ? 0 : quota % all;
      left -= shares[stratum];
    }
    IntStream.range(0, sizes.length)
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer stratum) -> -remainders[stratum])
                .thenComparingInt(stratum -> -sizes[stratum]))
        .limit(left)
        .forEach(stratum -> shares[stratum]++);
    return shares;
  }
}
