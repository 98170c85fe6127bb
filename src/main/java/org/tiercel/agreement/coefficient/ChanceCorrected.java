package org.tiercel.agreement.coefficient;

import org.tiercel.agreement.table.Patterns;

/// A coefficient of the form one minus observed over expected disagreement, which equals
/// (pa − pe)/(1 − pe) with pa and pe the observed and expected agreement. Observed disagreement is
/// the mean over units with two ratings; what is expected by chance makes the difference between
/// the coefficients, and uses every rating (Gwet 2014, chapters 2, 3 and 5).
abstract class ChanceCorrected implements Coefficient {
  /// Expected disagreement lies between 0 and 1; below this it is 0 but for rounding.
  private static final double NOTHING = 1e-12;

  private final Measure measure;
  private final Patterns patterns;
  private final double[] pairDistances;

  ChanceCorrected(Measure measure, Patterns patterns, double[] pairDistances) {
    this.measure = measure;
    this.patterns = patterns;
    this.pairDistances = pairDistances;
  }

  /// One minus the agreement that chance would give.
  abstract double expectedDisagreement(int[] counts);

  /// How far one more unit of each pattern pulls the expected disagreement.
  ///
  /// @param expected the expected disagreement for these counts
  abstract double[] expectedInfluences(int[] counts, double expected);

  @Override
  public final Measure measure() {
    return measure;
  }

  @Override
  public final Value evaluate(int[] counts) {
    if (patterns.unitsWith(2, counts) == 0) {
      return new Value.Undefined(Reason.NO_PAIRED_UNIT);
    }
    double expected = expectedDisagreement(counts);
    return expected < NOTHING
        ? new Value.Undefined(Reason.EXPECTED_AGREEMENT_ONE)
        : new Value.Defined(1 - observedDisagreement(counts) / expected);
  }

  private double observedDisagreement(int[] counts) {
    double sum = 0;
    for (int pattern = 0; pattern < counts.length; pattern++) {
      sum += counts[pattern] * pairDistances[pattern];
    }
    return sum / patterns.unitsWith(2, counts);
  }

  @Override
  public final double[] influences(int[] counts) {
    double expected = expectedDisagreement(counts);
    double ratio = observedDisagreement(counts) / expected;
    double share = (double) patterns.unitsWith(1, counts) / patterns.unitsWith(2, counts);
    double[] chance = expectedInfluences(counts, expected);
    double[] influences = new double[counts.length];
    for (int pattern = 0; pattern < counts.length; pattern++) {
      double own = patterns.given(pattern) < 2 ? 0 : expected - pairDistances[pattern];
      influences[pattern] = (share * own + ratio * chance[pattern]) / expected - (1 - ratio);
    }
    return influences;
  }

  @Override
  public final int leastRatings() {
    return 1;
  }
}
