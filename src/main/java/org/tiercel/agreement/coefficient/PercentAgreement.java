package org.tiercel.agreement.coefficient;

import org.tiercel.agreement.table.Patterns;

/// Percent agreement: over the units with two ratings or more, the mean share of pairs of coders
/// who agree, or with weights their mean weight (Gwet 2014, eq. 2.2 and 3.4).
final class PercentAgreement implements Coefficient {
  private final Patterns patterns;
  private final double[] pairDistances;

  PercentAgreement(Patterns patterns, double[] pairDistances) {
    this.patterns = patterns;
    this.pairDistances = pairDistances;
  }

  @Override
  public Measure measure() {
    return Measure.PERCENT_AGREEMENT;
  }

  @Override
  public Value evaluate(int[] counts) {
    int paired = patterns.unitsWith(2, counts);
    return paired == 0
        ? new Value.Undefined(Reason.NO_PAIRED_UNIT)
        : new Value.Defined(1 - distances(counts) / paired);
  }

  private double distances(int[] counts) {
    double sum = 0;
    for (int pattern = 0; pattern < counts.length; pattern++) {
      sum += counts[pattern] * pairDistances[pattern];
    }
    return sum;
  }

  @Override
  public double[] influences(int[] counts) {
    double rated = patterns.unitsWith(1, counts);
    double paired = patterns.unitsWith(2, counts);
    double value = 1 - distances(counts) / paired;
    double[] influences = new double[counts.length];
    for (int pattern = 0; pattern < counts.length; pattern++) {
      double agreement = patterns.given(pattern) < 2 ? 0 : 1 - pairDistances[pattern];
      influences[pattern] = rated / paired * agreement - value;
    }
    return influences;
  }

  @Override
  public int leastRatings() {
    return 1;
  }
}
