package org.tiercel.ui.agree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.project.TierAgreement;
import org.tiercel.agreement.project.Variant;
import org.tiercel.agreement.table.Level;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.ui.kit.Messages;

/// Puts agreement on tiers into words.
final class TierLines {
  private final boolean twoCoders;

  /// @param coders how many are compared: two have Cohen's kappa, more have Fleiss'
  TierLines(int coders) {
    this.twoCoders = coders == 2;
  }

  /// The lines to show: tiers with units that apply, or with *not applicable* as a category where a
  /// tier has a condition, and excerpts of one pair of coders.
  ///
  /// @param pair names of the two coders whose excerpts are shown
  List<TierLine> of(List<TierAgreement> all, boolean notApplicableCounts, List<String> pair) {
    return all.stream()
        .filter(tier -> isShown(tier, all, notApplicableCounts, pair))
        .map(this::line)
        .toList();
  }

  private static boolean isShown(
      TierAgreement tier, List<TierAgreement> all, boolean notApplicableCounts, List<String> pair) {
    return switch (tier.variant()) {
      case APPLICABLE -> !notApplicableCounts || !hasBothWays(tier, all);
      case NA_CATEGORY -> notApplicableCounts;
      case EXCERPT_MATCH, EXCERPT_RECORD -> tier.coders().equals(pair);
      case POST_SET -> false;
    };
  }

  /// Whether a tier is compared in both ways, as those with a condition are.
  static boolean hasBothWays(TierAgreement tier, List<TierAgreement> all) {
    return all.stream()
        .anyMatch(
            other -> other.variant() == Variant.NA_CATEGORY && other.tier().equals(tier.tier()));
  }

  private TierLine line(TierAgreement tier) {
    String key = tier.variant() == Variant.EXCERPT_RECORD ? "records" : "match";
    Level level = tier.tier().isPresent() ? level(tier, tier.tier().get()) : Level.NOMINAL;
    Optional<Estimate> first = tier.estimates().stream().findFirst();
    String units = first.map(e -> Messages.text("agree.number", e.units())).orElse("0");
    return new TierLine(
        tier,
        tier.tier().map(Tier::key).orElse("/" + key),
        tier.tier().map(Tier::label).orElseGet(() -> Messages.text("agree.excerpts." + key)),
        tier.tier()
            .map(t -> about(tier, t))
            .orElseGet(() -> Messages.text("agree.excerpts." + key + ".about")),
        ShownNumber.plain(units, unitsExplained(tier, first)),
        agreement(tier, level),
        kappa(tier, level),
        tier.estimate(Measure.KRIPPENDORFF_ALPHA, level)
            .map(e -> ShownNumber.coefficient(e, kindOfAlpha(level)))
            .orElseGet(TierLines::onlyMatched),
        ac(tier, level));
  }

  private static Level level(TierAgreement tier, Tier asked) {
    return switch (asked.kind()) {
      case SINGLE -> Level.NOMINAL;
      case MULTI -> Level.SET_MASI;
      case ORDINAL -> tier.variant() == Variant.NA_CATEGORY ? Level.NOMINAL : Level.ORDINAL;
    };
  }

  private static String unitsExplained(TierAgreement tier, Optional<Estimate> first) {
    int rated = first.map(Estimate::unitsRated).orElse(0);
    String notes =
        tier.notes().stream()
            .map(note -> note.text(Messages.locale()))
            .collect(Collectors.joining(" "));
    return Messages.text("agree.units.explained", rated, notes).strip();
  }

  private static ShownNumber agreement(TierAgreement tier, Level level) {
    Optional<Estimate> match = tier.estimate(Measure.MATCH_F1, Level.NOMINAL);
    if (match.isPresent()) {
      ShownNumber f1 = ShownNumber.coefficient(match.get(), "");
      return new ShownNumber(f1.text(), "F1", f1.explanation());
    }
    // On a scale the plain share is shown: a weighted one is no share of anything to be counted.
    Level plain = level == Level.ORDINAL ? Level.NOMINAL : level;
    String remark = level.isSets() ? Messages.text("agree.sets.percent") : "";
    return tier.estimate(Measure.PERCENT_AGREEMENT, plain)
        .map(e -> ShownNumber.percent(e, remark))
        .orElseGet(TierLines::onlyMatched);
  }

  private ShownNumber kappa(TierAgreement tier, Level level) {
    if (level.isSets()) {
      return new ShownNumber(
          "", Messages.text("agree.sets"), Messages.text("agree.sets.explained"));
    }
    boolean pair = twoCoders || tier.coders().size() == 2;
    return tier.estimate(pair ? Measure.COHEN_KAPPA : Measure.FLEISS_KAPPA, level)
        .map(
            e ->
                ShownNumber.withInterval(
                    e, level == Level.ORDINAL ? Messages.text("agree.linear") : ""))
        .orElseGet(TierLines::onlyMatched);
  }

  private static ShownNumber ac(TierAgreement tier, Level level) {
    if (level.isSets() || tier.variant() == Variant.EXCERPT_RECORD) {
      return ShownNumber.none(Messages.text("agree.sets.ac"));
    }
    return tier.estimate(Measure.GWET_AC, level)
        .map(e -> ShownNumber.coefficient(e, ""))
        .orElseGet(TierLines::onlyMatched);
  }

  private static ShownNumber onlyMatched() {
    return ShownNumber.none(Messages.text("agree.excerpts.only"));
  }

  private static String kindOfAlpha(Level level) {
    return switch (level) {
      case ORDINAL -> Messages.text("agree.ordinal");
      case SET_MASI -> Messages.text("agree.masi");
      case NOMINAL, INTERVAL, RATIO, SET_JACCARD -> "";
    };
  }

  private static String about(TierAgreement tier, Tier asked) {
    long codes = asked.selectableCodes().size();
    String kind =
        Messages.text(
            switch (asked.kind()) {
              case SINGLE -> "agree.kind.single";
              case MULTI -> "agree.kind.multi";
              case ORDINAL -> "agree.kind.ordinal";
            },
            codes);
    return switch (tier.variant()) {
      case NA_CATEGORY -> Messages.text("agree.about.na", kind);
      case EXCERPT_MATCH -> Messages.text("agree.about.match", kind);
      case APPLICABLE, EXCERPT_RECORD, POST_SET ->
          asked.appliesWhen() == null ? kind : Messages.text("agree.about.applies", kind);
    };
  }

  /// Whether answers under the tier of a line are sets, which no square of counts can show.
  static boolean isSets(TierLine line) {
    return line.source().tier().filter(tier -> tier.kind() == TierKind.MULTI).isPresent();
  }
}
