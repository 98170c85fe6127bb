package org.tiercel.agreement.coefficient;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// The values of one coefficient in all samples of a bootstrap.
final class ResampledValues {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double TAIL = (1 - Interval.CONFIDENCE) / 2;

  private double[] values;
  private int size;
  private int undefined;

  ResampledValues(int samples) {
    values = new double[samples];
  }

  void add(Value value) {
    switch (value) {
      case Value.Defined(double number) -> values[size++] = number;
      case Value.Undefined _ -> undefined++;
    }
  }

  /// How many samples had no value.
  int undefined() {
    return undefined;
  }

  double standardDeviation() {
    double mean = Arrays.stream(values, 0, size).average().orElseThrow();
    double squares = Arrays.stream(values, 0, size).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / Math.max(1, size - 1));
  }

  /// The interval between the quantiles of the values.
  Interval percentile() {
    return between(TAIL, 1 - TAIL, Interval.Method.BOOTSTRAP_PERCENTILE);
  }

  /// Efron's BCa interval (1987): the quantiles are moved by the median bias of the values and by
  /// the skewness of the influences. Where all values lie on one side of the estimate the bias
  /// has no measure, and the percentile interval is given instead and says so.
  ///
  /// @param estimate the value of the table itself
  /// @param influences the influence of each unit, or cluster, on it
  Interval bca(double estimate, double[] influences) {
    double below = Arrays.stream(values, 0, size).filter(v -> v < estimate).count();
    double equal = Arrays.stream(values, 0, size).filter(v -> v == estimate).count();
    double share = (below + equal / 2) / size;
    if (share == 0 || share == 1) {
      return percentile();
    }
    double bias = NORMAL.inverseCumulativeProbability(share);
    double acceleration = acceleration(influences);
    return between(
        moved(TAIL, bias, acceleration),
        moved(1 - TAIL, bias, acceleration),
        Interval.Method.BOOTSTRAP_BCA);
  }

  private static double acceleration(double[] influences) {
    double squares = 0;
    double cubes = 0;
    for (double influence : influences) {
      squares += influence * influence;
      cubes += influence * influence * influence;
    }
    return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
  }

  private static double moved(double tail, double bias, double acceleration) {
    double shifted = bias + NORMAL.inverseCumulativeProbability(tail);
    return NORMAL.cumulativeProbability(bias + shifted / (1 - acceleration * shifted));
  }

  private Interval between(double lower, double upper, Interval.Method method) {
    double[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    return new Interval(quantile(sorted, lower), quantile(sorted, upper), method);
  }

  /// The quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7).
  private static double quantile(double[] sorted, double probability) {
    double place = probability * (sorted.length - 1);
    int floor = (int) place;
    int ceiling = Math.min(floor + 1, sorted.length - 1);
    return sorted[floor] + (place - floor) * (sorted[ceiling] - sorted[floor]);
  }
}
