package org.tiercel.agreement.coefficient;

import java.util.Optional;

/// How much more coders agree in one group of units than in another.
///
/// @param measure what was measured
/// @param result the value in the group minus that in the reference, or why there is none
/// @param uncertainty how sure it is
public record Difference(Measure measure, Value result, Uncertainty uncertainty) {
  /// Its 95 % interval.
  public Optional<Interval> interval() {
    return uncertainty.interval();
  }
}
