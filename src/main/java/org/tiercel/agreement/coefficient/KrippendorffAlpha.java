package org.tiercel.agreement.coefficient;

import org.tiercel.agreement.table.Patterns;

/// Krippendorff's alpha (2004, chapter 11): one minus observed over expected disagreement among the
/// pairable values, those of units with two ratings or more. With A the sum over units of the
/// distances of their ordered pairs, each over the unit's ratings less one, and B the sum of the
/// distances of all ordered pairs of the N pairable values, alpha is 1 − (N − 1)·A/B.
///
/// Influences are those of Gwet (2014, chapter 6), who puts N for N − 1; for the ordinal level they
/// include how the metric itself moves with the frequencies.
final class KrippendorffAlpha implements Coefficient {
  /// B is at least of the order of N² times the square of a distance between used values; below
  /// this share of N² it is 0 but for rounding.
  private static final double NOTHING = 1e-20;

  private final Patterns patterns;
  private final Metric metric;
  private final int categories;
  private final double[] fixedDistances;

  KrippendorffAlpha(Patterns patterns, Metric metric, int categories) {
    this.patterns = patterns;
    this.metric = metric;
    this.categories = categories;
    this.fixedDistances =
        switch (metric) {
          case Metric.Fixed(Distance distance) -> PairDistances.of(patterns, distance);
          case Metric.Ordinal() -> new double[0];
        };
  }

  @Override
  public Measure measure() {
    return Measure.KRIPPENDORFF_ALPHA;
  }

  @Override
  public Value evaluate(int[] counts) {
    if (patterns.unitsWith(2, counts) == 0) {
      return new Value.Undefined(Reason.NO_PAIRED_UNIT);
    }
    Sums sums = new Sums(counts);
    return sums.expected <= NOTHING * sums.values * sums.values
        ? new Value.Undefined(Reason.EXPECTED_DISAGREEMENT_ZERO)
        : new Value.Defined(1 - (sums.values - 1) * sums.observed / sums.expected);
  }

  @Override
  public double[] influences(int[] counts) {
    Sums sums = new Sums(counts);
    double[] gradient = gradient(counts, sums);
    double units = patterns.unitsWith(2, counts);
    double[] influences = new double[counts.length];
    double mean = 0;
    for (int pattern = 0; pattern < counts.length; pattern++) {
      int given = patterns.given(pattern);
      if (given >= 2) {
        double own =
            given * (sums.observed + sums.values * sums.pairDistances[pattern]) / sums.expected;
        double metricMoved = given * Shares.mean(patterns, pattern, gradient);
        influences[pattern] = units * (metricMoved - own);
        mean += counts[pattern] * influences[pattern] / units;
      }
    }
    for (int pattern = 0; pattern < counts.length; pattern++) {
      influences[pattern] = patterns.given(pattern) < 2 ? 0 : influences[pattern] - mean;
    }
    return influences;
  }

  /// For each category, how alpha moves with one more value of it, through the expected
  /// disagreement and, at the ordinal level, through the metric.
  private double[] gradient(int[] counts, Sums sums) {
    double[] gradient = new double[categories];
    double factor = 2 * sums.values * sums.observed / (sums.expected * sums.expected);
    for (int category = 0; category < categories; category++) {
      gradient[category] = factor * sums.against[category];
    }
    if (metric instanceof Metric.Ordinal) {
      MiddleRankGradient ranks = new MiddleRankGradient(patterns, counts, sums.frequencies);
      ranks.addTo(gradient, sums.observed, sums.expected);
    }
    return gradient;
  }

  @Override
  public int leastRatings() {
    return 2;
  }

  /// N, A and B for some counts, and what they are made of.
  private final class Sums {
    final double[] frequencies = new double[categories];
    final double[] pairDistances;
    final double[] against;
    final double expected;
    double observed;
    double values;

    Sums(int[] counts) {
      for (int pattern = 0; pattern < counts.length; pattern++) {
        if (patterns.given(pattern) >= 2) {
          for (int e = patterns.start(pattern); e < patterns.start(pattern + 1); e++) {
            frequencies[patterns.category(e)] += (double) counts[pattern] * patterns.times(e);
          }
        }
      }
      Distance distance =
          switch (metric) {
            case Metric.Fixed(Distance fixed) -> fixed;
            case Metric.Ordinal() -> new SquaredDistance(Scale.ofMiddleRanks(frequencies));
          };
      pairDistances =
          metric instanceof Metric.Ordinal ? PairDistances.of(patterns, distance) : fixedDistances;
      for (int pattern = 0; pattern < counts.length; pattern++) {
        if (patterns.given(pattern) >= 2) {
          double given = (double) counts[pattern] * patterns.given(pattern);
          values += given;
          observed += given * pairDistances[pattern];
        }
      }
      against = distance.against(frequencies);
      expected = Vectors.dot(frequencies, against);
    }
  }
}
