package org.tiercel.agreement.coefficient;

import java.util.Locale;

/// A 95 % confidence interval.
///
/// @param lower its lower end
/// @param upper its upper end; of a coefficient, at most 1
/// @param method how it was found
public record Interval(double lower, double upper, Method method) {
  /// The share of intervals that are to hold the true value.
  public static final double CONFIDENCE = 0.95;

  /// Ways to an interval.
  public enum Method {
    /// Standard error by linearization, t distribution (Gwet 2014).
    ANALYTIC,
    /// Quantiles of the resampled values (Efron 1979).
    BOOTSTRAP_PERCENTILE,
    /// Quantiles corrected for bias and acceleration (Efron 1987).
    BOOTSTRAP_BCA,
    /// The score interval of a share (Wilson 1927).
    WILSON;

    /// The name on the command line and in files.
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The name for people.
    public String label(Locale language) {
      return Texts.get("interval." + key(), language);
    }
  }
}
