package org.tiercel.ui.agree;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.agreement.coefficient.Interval;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.coefficient.Reason;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Numbers;

/// A number as it is shown, with what it means.
///
/// @param text the number, or a dash
/// @param aside what stands behind it in a lighter tone, such as its interval, or empty
/// @param explanation what it says and where it comes from, or why there is none
record ShownNumber(String text, String aside, String explanation) {
  /// A number that says all by itself.
  static ShownNumber plain(String text, String explanation) {
    return new ShownNumber(text, "", explanation);
  }

  /// No number, and why.
  static ShownNumber none(String explanation) {
    return plain(Numbers.DASH, explanation);
  }

  /// A share in percent.
  static ShownNumber percent(Estimate estimate, String remark) {
    return estimate.value().isPresent()
        ? plain(percent(estimate.value()), explained(estimate, remark))
        : none(explained(estimate, remark));
  }

  /// A share in percent, of one decimal.
  static String percent(OptionalDouble share) {
    return Numbers.percent(share, 1);
  }

  /// A coefficient without its interval, which the explanation has.
  ///
  /// @param kind which of several, such as `ordinal`, or empty
  static ShownNumber coefficient(Estimate estimate, String kind) {
    return estimate.value().isPresent()
        ? new ShownNumber(decimals(estimate.value().getAsDouble()), kind, explained(estimate, ""))
        : none(explained(estimate, ""));
  }

  /// A coefficient with its interval.
  ///
  /// @param kind which of several, such as `linear`, or empty
  static ShownNumber withInterval(Estimate estimate, String kind) {
    String interval = estimate.interval().map(ShownNumber::interval).orElse("");
    ShownNumber number = coefficient(estimate, (kind + " " + interval).strip());
    return estimate.value().isPresent() ? number : none(number.explanation());
  }

  private static String interval(Interval interval) {
    return Numbers.between(decimals(interval.lower()), decimals(interval.upper()));
  }

  private static String decimals(double value) {
    return Numbers.decimals(value, 2);
  }

  private static String explained(Estimate estimate, String remark) {
    Measure measure = estimate.measure();
    Locale language = Messages.locale();
    Optional<Reason> why = estimate.result().whyNone();
    String here =
        why.isPresent()
            ? Messages.text("agree.undefined", why.get().text(language))
            : estimate
                .interval()
                .map(
                    i ->
                        Messages.text(
                            "agree.interval",
                            decimals(i.lower()),
                            decimals(i.upper()),
                            i.method().label(language),
                            estimate.units()))
                .orElseGet(() -> Messages.text("agree.units.n", estimate.units()));
    return Messages.text(
            "agree.explained", measure.label(language), here, measure.explanation(language), remark)
        .strip();
  }
}
