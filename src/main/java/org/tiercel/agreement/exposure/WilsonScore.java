package org.tiercel.agreement.exposure;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.tiercel.agreement.coefficient.Interval;

/// Wilson's score interval of a share p = k/n (Wilson 1927, Probable inference, the law of
/// succession, and statistical inference): (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n),
/// where z is the normal quantile of 97.5 %. It stays within 0 and 1 and holds for few cases too.
/// Cases count as independent of each other.
final class WilsonScore {
  private static final double Z =
      NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - Interval.CONFIDENCE) / 2);

  private WilsonScore() {}

  /// @param hits how many cases count, from 0 to all
  /// @param cases how many there are, at least 1
  static Interval of(int hits, int cases) {
    double n = cases;
    double share = hits / n;
    double middle = share + Z * Z / (2 * n);
    double reach = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
    double divisor = 1 + Z * Z / n;
    return new Interval(
        Math.max(0, (middle - reach) / divisor),
        Math.min(1, (middle + reach) / divisor),
        Interval.Method.WILSON);
  }
}
