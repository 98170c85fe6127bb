package org.tiercel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.project.TierAgreement;
import org.tiercel.agreement.project.Variant;
import org.tiercel.domain.Run;
import org.tiercel.domain.Tier;
import org.tiercel.store.ModelTotals;

/// A model's run as lines of text for people.
final class ModelReportText {
  private static final int LISTED = 20;

  private ModelReportText() {}

  static List<String> lines(ModelReport report) {
    Run run = report.run().run();
    ModelTotals totals = report.run().totals();
    List<String> lines = new ArrayList<>();
    lines.add("%s, run %d: %s.".formatted(run.coder().name(), run.id(), start(report)));
    FactTable facts = new FactTable();
    facts.add("Posts", report.run().posts());
    facts.add("Answered", totals.answered());
    facts.add("Failed", totals.failed());
    facts.add("Without a code", run.none());
    facts.add("Suggestions", run.suggestions());
    facts.add("Without evidence", totals.withoutEvidence());
    facts.add("Requests", totals.requests());
    facts.add("Tokens read", totals.promptTokens());
    facts.add("Tokens written", totals.completionTokens());
    facts.add("Cost", cost(totals));
    report.format().ifPresent(format -> facts.add("Answer format", format));
    lines.addAll(facts.lines());
    if (!report.agreement().isEmpty()) {
      lines.add("");
      lines.add("Agreement among %d repeats:".formatted(report.plan().repeats()));
      lines.addAll(agreement(report.agreement()));
    }
    return lines;
  }

  private static String start(ModelReport report) {
    return switch (report.start()) {
      case NEW -> "new";
      case RESUMED -> "gone on with";
      case REPEATED -> "done before, nothing was asked (--new asks again)";
    };
  }

  private static String cost(ModelTotals totals) {
    return totals.assumed() > 0
        ? "%s, and at most %s more for requests whose cost the server has not told"
            .formatted(money(totals.knownCost()), money(totals.assumed()))
        : money(totals.cost());
  }

  /// US dollars, or that they are not known.
  static String money(@Nullable Double cost) {
    return cost == null ? "unknown" : String.format(Locale.ROOT, "$%.4f", cost);
  }

  /// US dollars, or that they are not known.
  static String money(OptionalDouble cost) {
    return money(cost.isPresent() ? Double.valueOf(cost.getAsDouble()) : null);
  }

  /// One line a failed post, as far as a reader goes through them.
  static List<String> failures(List<FailedPost> failed) {
    List<String> lines = new ArrayList<>();
    failed.stream()
        .limit(LISTED)
        .forEach(post -> lines.add("Failed: %s: %s".formatted(post.post(), post.reason())));
    if (failed.size() > LISTED) {
      lines.add("… and %,d more; --json lists all.".formatted(failed.size() - LISTED));
    }
    if (!failed.isEmpty()) {
      lines.add("Failed posts stay pending; --retry-failed asks about them again.");
    }
    return lines;
  }

  private static List<String> agreement(List<TierAgreement> tiers) {
    TextTable table =
        new TextTable(
            List.of(
                TextTable.Column.text("Tier"),
                TextTable.Column.number("Agreement"),
                TextTable.Column.number("Alpha"),
                TextTable.Column.number("Units")));
    for (TierAgreement tier : tiers) {
      if (tier.variant() == Variant.APPLICABLE || tier.variant() == Variant.POST_SET) {
        table.add(
            List.of(
                tier.tier().map(Tier::key).orElse(""),
                EstimateTable.number(value(tier, Measure.PERCENT_AGREEMENT)),
                EstimateTable.number(value(tier, Measure.KRIPPENDORFF_ALPHA)),
                tier.estimates().isEmpty()
                    ? "0"
                    : String.valueOf(tier.estimates().getFirst().units())));
      }
    }
    List<String> lines = new ArrayList<>(table.lines());
    tiers.stream()
        .flatMap(tier -> tier.estimates().stream())
        .flatMap(estimate -> estimate.undefined().stream())
        .distinct()
        .forEach(reason -> lines.add("–: " + reason + "."));
    return lines;
  }

  private static OptionalDouble value(TierAgreement tier, Measure measure) {
    return tier.estimates().stream()
        .filter(estimate -> estimate.measure() == measure)
        .map(Estimate::value)
        .findFirst()
        .orElse(OptionalDouble.empty());
  }
}
