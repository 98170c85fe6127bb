package org.tiercel.agreement.coefficient;

import org.tiercel.agreement.table.Patterns;
import org.tiercel.agreement.table.RatingTable;

/// Conger (1980), for two coders Cohen (1960, with weights 1968): chance picks categories as often
/// as each coder did, and the expected disagreement is the mean over pairs of coders. A coder's
/// shares are taken over all units that coder rated; a coder without ratings is left out.
final class CongerKappa extends ChanceCorrected {
  private final Patterns patterns;
  private final Distance distance;
  private final int categories;

  /// @param measure Conger's kappa, or Cohen's where there are two coders
  CongerKappa(
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
    Marginals marginals = new Marginals(counts);
    double sum = Vectors.dot(marginals.sum, distance.against(marginals.sum));
    for (double[] own : marginals.shares) {
      sum -= Vectors.dot(own, distance.against(own));
    }
    return sum / marginals.pairs();
  }

  @Override
  double[] expectedInfluences(int[] counts, double expected) {
    Marginals marginals = new Marginals(counts);
    double units = patterns.unitsWith(1, counts);
    double[] influences = new double[counts.length];
    for (int coder = 0; coder < patterns.coders(); coder++) {
      if (marginals.ratings[coder] == 0) {
        continue;
      }
      double[] own = marginals.shares[coder];
      double[] others = distance.against(Vectors.difference(marginals.sum, own));
      double mean = Vectors.dot(own, others);
      double scale = 2 * units / (marginals.ratings[coder] * marginals.pairs());
      for (int pattern = 0; pattern < counts.length; pattern++) {
        int rating = patterns.rating(pattern, coder);
        influences[pattern] += rating == RatingTable.MISSING ? 0 : scale * (others[rating] - mean);
      }
    }
    return influences;
  }

  /// Each coder's share of each category, and the sum of these over coders.
  private final class Marginals {
    final double[] ratings = new double[patterns.coders()];
    final double[][] shares = new double[patterns.coders()][categories];
    final double[] sum = new double[categories];

    Marginals(int[] counts) {
      for (int coder = 0; coder < shares.length; coder++) {
        for (int pattern = 0; pattern < counts.length; pattern++) {
          int rating = patterns.rating(pattern, coder);
          if (rating != RatingTable.MISSING) {
            shares[coder][rating] += counts[pattern];
            ratings[coder] += counts[pattern];
          }
        }
        for (int category = 0; category < categories; category++) {
          shares[coder][category] /= Math.max(1, ratings[coder]);
          sum[category] += shares[coder][category];
        }
      }
    }

    /// The number of ordered pairs of coders who rated anything.
    double pairs() {
      double rating = 0;
      for (double count : ratings) {
        rating += count > 0 ? 1 : 0;
      }
      return rating * (rating - 1);
    }
  }
}
