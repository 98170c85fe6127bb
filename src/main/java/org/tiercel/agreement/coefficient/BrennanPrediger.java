package org.tiercel.agreement.coefficient;

import org.tiercel.agreement.table.Patterns;

/// Brennan and Prediger (1981): chance picks every category equally often.
final class BrennanPrediger extends ChanceCorrected {
  private final double expected;

  BrennanPrediger(Patterns patterns, double[] pairDistances, double meanDistance) {
    super(Measure.BRENNAN_PREDIGER, patterns, pairDistances);
    this.expected = meanDistance;
  }

  @Override
  double expectedDisagreement(int[] counts) {
    return expected;
  }

  @Override
  double[] expectedInfluences(int[] counts, double expected) {
    return new double[counts.length];
  }
}
