package org.tiercel.agreement.coefficient;

import java.util.Optional;
import java.util.OptionalDouble;

/// How sure a value is.
///
/// @param standardError its standard error, by the same method as the interval
/// @param interval its 95 % interval
/// @param undefinedSamples how many bootstrap samples had no value, 0 without a bootstrap
public record Uncertainty(
    OptionalDouble standardError, Optional<Interval> interval, int undefinedSamples) {
  /// Nothing is known.
  static Uncertainty unknown(int undefinedSamples) {
    return new Uncertainty(OptionalDouble.empty(), Optional.empty(), undefinedSamples);
  }
}
