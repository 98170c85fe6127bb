package org.tiercel.agreement.exposure;

import java.util.Optional;
import org.tiercel.agreement.coefficient.Difference;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.agreement.coefficient.Interval;
import org.tiercel.agreement.coefficient.Reason;
import org.tiercel.agreement.coefficient.Uncertainty;
import org.tiercel.agreement.coefficient.Value;

/// How well two coders agree on one group of posts, or how much that differs between two groups.
///
/// @param group which posts
/// @param result the value, or why there is none
/// @param uncertainty how sure it is
/// @param units how many units have both ratings; for a difference, those of both groups
public record GroupAgreement(
    ExposureGroup group, Value result, Uncertainty uncertainty, int units) {
  static GroupAgreement of(ExposureGroup group, Estimate estimate) {
    return new GroupAgreement(group, estimate.result(), estimate.uncertainty(), estimate.units());
  }

  static GroupAgreement of(Difference difference, int units) {
    return new GroupAgreement(
        ExposureGroup.DIFFERENCE, difference.result(), difference.uncertainty(), units);
  }

  /// Its 95 % interval.
  public Optional<Interval> interval() {
    return uncertainty.interval();
  }

  /// Why there is no value, in English, if there is none.
  public Optional<String> undefined() {
    return result.whyNone().map(Reason::text);
  }
}
