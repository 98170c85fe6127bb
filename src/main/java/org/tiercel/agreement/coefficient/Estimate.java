package org.tiercel.agreement.coefficient;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tiercel.agreement.table.Level;

/// The value of a measure for some coders, with all that belongs to it.
///
/// @param measure what was measured
/// @param level the level of measurement asked for; it governs alpha
/// @param weighting the weights asked for; they govern every other coefficient
/// @param coders the names of the coders
/// @param result the value, or why there is none
/// @param uncertainty how sure the value is
/// @param units how many units have at least two ratings
/// @param unitsRated how many units have at least one
public record Estimate(
    Measure measure,
    Level level,
    Weighting weighting,
    List<String> coders,
    Value result,
    Uncertainty uncertainty,
    int units,
    int unitsRated) {
  public Estimate {
    coders = List.copyOf(coders);
  }

  /// The value, if there is one.
  public OptionalDouble value() {
    return result.asDouble();
  }

  /// Its standard error.
  public OptionalDouble standardError() {
    return uncertainty.standardError();
  }

  /// Its 95 % interval.
  public Optional<Interval> interval() {
    return uncertainty.interval();
  }

  /// How many bootstrap samples had no value.
  public int bootstrapUndefined() {
    return uncertainty.undefinedSamples();
  }

  /// Why there is no value, in English, if there is none.
  public Optional<String> undefined() {
    return result.whyNone().map(Reason::text);
  }
}
