package org.tiercel.agreement.coefficient;

import java.util.Optional;

/// How to resample: each sample draws as many units (or clusters) as there are, with replacement,
/// and computes everything anew, expected agreement included.
///
/// @param samples how many samples
/// @param seed the same seed gives the same interval
/// @param method percentile or BCa
/// @param clusters for each unit of the table the number of its cluster, from 0 (a thread, an
///     author), where whole clusters are drawn
public record Bootstrap(
    int samples, long seed, Interval.Method method, Optional<Clusters> clusters) {
  /// The share of samples without a value above which there is no interval.
  public static final double MOST_UNDEFINED = 0.05;

  /// @throws IllegalArgumentException if there is no sample to draw or the method is analytic
  public Bootstrap {
    if (samples < 1) {
      throw new IllegalArgumentException("at least one sample is needed");
    }
    if (method == Interval.Method.ANALYTIC || method == Interval.Method.WILSON) {
      throw new IllegalArgumentException("a bootstrap interval is percentile or BCa");
    }
  }

  /// Percentile intervals over units.
  public static Bootstrap ofUnits(int samples, long seed) {
    return new Bootstrap(samples, seed, Interval.Method.BOOTSTRAP_PERCENTILE, Optional.empty());
  }
}
