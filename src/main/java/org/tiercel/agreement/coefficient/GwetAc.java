package org.tiercel.agreement.coefficient;

import java.util.Arrays;
import org.tiercel.agreement.table.Patterns;

/// Gwet's AC1 and, with weights, AC2 (2008, 2014): chance agreement comes from the units that are
/// hard to rate, as many as the categories' shares π leave open: pe = T/(q(q−1)) · Σ π(1−π), where
/// T is the sum of the weights of all q² pairs of categories.
final class GwetAc extends ChanceCorrected {
  private final Patterns patterns;
  private final int categories;
  private final double factor;

  GwetAc(Patterns patterns, double[] pairDistances, double meanDistance, int categories) {
    super(Measure.GWET_AC, patterns, pairDistances);
    this.patterns = patterns;
    this.categories = categories;
    double q = categories;
    this.factor = q * (1 - meanDistance) / (q - 1);
  }

  @Override
  double expectedDisagreement(int[] counts) {
    double[] shares = Shares.of(patterns, categories, counts);
    return 1 - factor * Arrays.stream(shares).map(share -> share * (1 - share)).sum();
  }

  @Override
  double[] expectedInfluences(int[] counts, double expected) {
    double[] others = Shares.of(patterns, categories, counts);
    Arrays.setAll(others, category -> 1 - others[category]);
    double[] influences = new double[counts.length];
    for (int pattern = 0; pattern < counts.length; pattern++) {
      double agreement = factor * Shares.mean(patterns, pattern, others);
      influences[pattern] = 2 * (1 - expected - agreement);
    }
    return influences;
  }
}
