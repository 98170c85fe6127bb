package org.tiercel.ui.agree;

import java.util.List;
import java.util.Optional;
import org.tiercel.agreement.coefficient.Interval;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.exposure.ExposureEffect;
import org.tiercel.agreement.exposure.ExposureGroup;
import org.tiercel.agreement.exposure.GroupAgreement;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Numbers;

/// Agreement of two coders under a tier, by what they saw of suggestions.
///
/// @param name of the tier
/// @param about the two coders
/// @param withheld where neither saw suggestions
/// @param shown where both did
/// @param mixed where one did
/// @param difference shown minus withheld, with its interval
record EffectLine(
    String name,
    String about,
    ShownNumber withheld,
    ShownNumber shown,
    ShownNumber mixed,
    ShownNumber difference) {
  /// One line a tier and pair of coders, where the tier admits the measure.
  static List<EffectLine> of(List<ExposureEffect> effects, Measure measure) {
    return effects.stream()
        .filter(effect -> effect.measure() == measure)
        .map(EffectLine::line)
        .toList();
  }

  private static EffectLine line(ExposureEffect effect) {
    return new EffectLine(
        effect.tier().label(),
        String.join(" × ", effect.coders()),
        number(effect, ExposureGroup.WITHHELD),
        number(effect, ExposureGroup.SHOWN),
        number(effect, ExposureGroup.MIXED),
        difference(effect));
  }

  private static ShownNumber number(ExposureEffect effect, ExposureGroup group) {
    Optional<GroupAgreement> found = effect.group(group);
    if (found.isEmpty()) {
      return ShownNumber.none(Messages.text("agree.led.nomix"));
    }
    String units = Messages.text("agree.led.units", found.get().units());
    String explanation =
        explained(effect, found.get(), effect.measure().explanation(Messages.locale()));
    return found.get().result().asDouble().isPresent()
        ? new ShownNumber(
            text(effect.measure(), found.get().result().asDouble().getAsDouble()),
            units,
            explanation)
        : new ShownNumber(Numbers.DASH, units, explanation);
  }

  private static ShownNumber difference(ExposureEffect effect) {
    GroupAgreement found = effect.group(ExposureGroup.DIFFERENCE).orElseThrow();
    String explanation = explained(effect, found, Messages.text("agree.led.difference.explained"));
    if (found.result().asDouble().isEmpty()) {
      return ShownNumber.none(explanation);
    }
    String aside =
        found
            .interval()
            .map(i -> Numbers.between(signed(effect, i.lower()), signed(effect, i.upper())))
            .orElseGet(() -> Messages.text("agree.led.nointerval"));
    return new ShownNumber(
        signed(effect, found.result().asDouble().getAsDouble()), aside, explanation);
  }

  private static String text(Measure measure, double value) {
    return measure == Measure.PERCENT_AGREEMENT
        ? Numbers.percent(value, 1)
        : withMinus(Numbers.decimals(value, 2));
  }

  /// Percentages differ by percentage points.
  private static String signed(ExposureEffect effect, double value) {
    return withMinus(
        effect.measure() == Measure.PERCENT_AGREEMENT
            ? Numbers.signed(100 * value, 1)
            : Numbers.signed(value, 2));
  }

  /// A minus sign is as wide as the plus signs above and below it.
  private static String withMinus(String number) {
    return number.replace('-', '−');
  }

  private static String explained(ExposureEffect effect, GroupAgreement found, String meaning) {
    String here =
        found
            .result()
            .whyNone()
            .map(reason -> Messages.text("agree.undefined", reason.text(Messages.locale())))
            .or(() -> found.interval().map(i -> interval(effect, found, i)))
            .orElseGet(
                () -> Messages.text("agree.led.toomany", found.uncertainty().undefinedSamples()));
    return Messages.text(
            "agree.explained", effect.measure().label(Messages.locale()), here, meaning, "")
        .strip();
  }

  private static String interval(ExposureEffect effect, GroupAgreement found, Interval interval) {
    boolean difference = found.group() == ExposureGroup.DIFFERENCE;
    return Messages.text(
        "agree.interval",
        difference ? signed(effect, interval.lower()) : text(effect.measure(), interval.lower()),
        difference ? signed(effect, interval.upper()) : text(effect.measure(), interval.upper()),
        interval.method().label(Messages.locale()),
        found.units());
  }
}
