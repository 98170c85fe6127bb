package org.tiercel.agreement.coefficient;

import org.tiercel.agreement.table.Patterns;

/// Fleiss (1971), for two coders Scott (1955): chance picks categories as often as all coders
/// together did.
final class FleissKappa extends ChanceCorrected {
  private final Patterns patterns;
  private final Distance distance;
  private final int categories;

  /// @param measure Fleiss' kappa, or Scott's pi where there are two coders
  FleissKappa(
      Measure measure,
      Patterns patterns,
      double[] pairDistances,
      Distance distance,
      int categories) {
    super(measure, patterns, pairDistances);
    this.patterns = patterns;
    this.distance = distance;
    this.categories = categories;
  }

  @Override
  double expectedDisagreement(int[] counts) {
    double[] shares = Shares.of(patterns, categories, counts);
    return Vectors.dot(shares, distance.against(shares));
  }

  @Override
  double[] expectedInfluences(int[] counts, double expected) {
    double[] against = distance.against(Shares.of(patterns, categories, counts));
    double[] influences = new double[counts.length];
    for (int pattern = 0; pattern < counts.length; pattern++) {
      influences[pattern] = 2 * (Shares.mean(patterns, pattern, against) - expected);
    }
    return influences;
  }
}
