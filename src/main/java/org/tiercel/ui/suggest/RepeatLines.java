package org.tiercel.ui.suggest;

import java.util.List;
import java.util.Optional;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.project.TierAgreement;
import org.tiercel.agreement.project.Variant;
import org.tiercel.agreement.table.Level;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Numbers;

/// Puts agreement among the repeats of a run into words.
final class RepeatLines {
  private RepeatLines() {}

  /// One line a tier: where it applies, or the set of its codes in a post for tiers of excerpts.
  static List<RepeatLine> of(List<TierAgreement> all) {
    return all.stream()
        .filter(tier -> tier.variant() == Variant.APPLICABLE || tier.variant() == Variant.POST_SET)
        .flatMap(tier -> tier.tier().map(asked -> line(tier, asked)).stream())
        .toList();
  }

  private static RepeatLine line(TierAgreement agreement, Tier tier) {
    boolean sets = agreement.variant() == Variant.POST_SET;
    Level level =
        sets
            ? Level.SET_MASI
            : switch (tier.kind()) {
              case SINGLE -> Level.NOMINAL;
              case MULTI -> Level.SET_MASI;
              case ORDINAL -> Level.ORDINAL;
            };
    // On a scale the plain share is shown: a weighted one is no share of anything to be counted.
    Level plain = level == Level.ORDINAL ? Level.NOMINAL : level;
    Optional<Estimate> percent = agreement.estimate(Measure.PERCENT_AGREEMENT, plain);
    Optional<Estimate> alpha = agreement.estimate(Measure.KRIPPENDORFF_ALPHA, level);
    return new RepeatLine(
        sets ? Messages.text("suggest.repeats.set", tier.label()) : tier.label(),
        percent.map(known -> Numbers.percent(known.value(), 1)).orElse(Numbers.DASH),
        alpha(alpha),
        percent.or(() -> alpha).map(Estimate::units).orElse(0));
  }

  private static String alpha(Optional<Estimate> estimate) {
    return estimate
        .filter(known -> known.value().isPresent())
        .map(known -> Numbers.decimals(known.value().getAsDouble(), 2))
        .orElse(Numbers.DASH);
  }
}
