package org.tiercel.ui.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.project.TierAgreement;
import org.tiercel.agreement.project.Variant;
import org.tiercel.agreement.table.Level;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;

/// Puts agreement among the repeats of a run into words.
final class RepeatLines {
  private static final String DASH = "—";

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
        shown(percent, "%.1f %%", 100),
        shown(alpha, "%.2f", 1),
        percent.or(() -> alpha).map(Estimate::units).orElse(0));
  }

  private static String shown(Optional<Estimate> estimate, String format, double factor) {
    return estimate
        .filter(known -> known.value().isPresent())
        .map(known -> String.format(Locale.ROOT, format, factor * known.value().getAsDouble()))
        .orElse(DASH);
  }
}
