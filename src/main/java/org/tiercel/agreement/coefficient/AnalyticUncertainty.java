package org.tiercel.agreement.coefficient;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import org.tiercel.agreement.table.Patterns;

/// Gwet's standard error (2014): the variance of a coefficient over n units is the sum of its
/// squared influences over n(n − 1), or over n² for two coders without missing ratings, where Gwet
/// gives formulas of their own. The interval is that of Student's t with n − 1, cut at 1, and at 0
/// for percent agreement.
final class AnalyticUncertainty {
  private AnalyticUncertainty() {}

  static Uncertainty of(Coefficient coefficient, Patterns patterns, double value) {
    int[] counts = patterns.counts();
    double units = patterns.unitsWith(coefficient.leastRatings(), counts);
    if (units < 2) {
      return Uncertainty.unknown(0);
    }
    boolean twoComplete =
        patterns.coders() == 2 && patterns.unitsWith(1, counts) == patterns.unitsWith(2, counts);
    double divisor = units * (twoComplete ? units : units - 1);
    double error = Math.sqrt(sumOfSquares(coefficient, patterns, counts) / divisor);
    double reach =
        error
            * TDistribution.of(units - 1).inverseSurvivalProbability((1 - Interval.CONFIDENCE) / 2);
    double least =
        coefficient.measure() == Measure.PERCENT_AGREEMENT ? 0 : Double.NEGATIVE_INFINITY;
    Interval interval =
        new Interval(
            Math.max(least, value - reach), Math.min(1, value + reach), Interval.Method.ANALYTIC);
    return new Uncertainty(OptionalDouble.of(error), Optional.of(interval), 0);
  }

  private static double sumOfSquares(Coefficient coefficient, Patterns patterns, int[] counts) {
    double[] influences = coefficient.influences(counts);
    double sum = 0;
    for (int pattern = 0; pattern < counts.length; pattern++) {
      if (patterns.given(pattern) >= coefficient.leastRatings()) {
        sum += counts[pattern] * influences[pattern] * influences[pattern];
      }
    }
    return sum;
  }
}
