package org.tiercel.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.tiercel.agreement.AgreementReport;
import org.tiercel.agreement.coefficient.CodeIndices;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.project.CodeAgreement;
import org.tiercel.agreement.project.TierAgreement;
import org.tiercel.agreement.project.Variant;
import org.tiercel.agreement.table.Level;
import org.tiercel.domain.Tier;

/// Agreement as lines of text for people.
final class AgreementText {
  private AgreementText() {}

  /// What was found in a bare table.
  static List<String> ofTable(AgreementReport report) {
    return Stream.concat(EstimateTable.lines(report.estimates()).stream(), report.notes().stream())
        .toList();
  }

  /// What was found in a project.
  static List<String> of(List<TierAgreement> tiers) {
    List<String> lines = new ArrayList<>();
    for (TierAgreement tier : tiers) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      String title = title(tier);
      lines.add(title);
      lines.add("-".repeat(title.length()));
      lines.addAll(EstimateTable.lines(tier.estimates()));
      if (!tier.codes().isEmpty()) {
        lines.add("Every code by itself, worst first:");
        lines.addAll(codes(tier));
      }
      tier.notes().forEach(note -> lines.add(note.text()));
    }
    return lines;
  }

  private static String title(TierAgreement tier) {
    String what =
        tier.tier()
            .map(Tier::label)
            .orElse(tier.variant() == Variant.EXCERPT_RECORD ? "Whole excerpts" : "Excerpts");
    return "%s, %s".formatted(what, how(tier.variant()));
  }

  private static String how(Variant variant) {
    return switch (variant) {
      case APPLICABLE -> "where at least two coders found that it applies";
      case NA_CATEGORY -> "with \"not applicable\" as a category";
      case EXCERPT_MATCH -> "matched one to one";
      case EXCERPT_RECORD -> "all answers to an excerpt as one";
      case POST_SET -> "as the set of codes of each post";
    };
  }

  private static List<String> codes(TierAgreement tier) {
    boolean two = tier.coders().size() == 2;
    List<TextTable.Column> columns = new ArrayList<>();
    columns.add(TextTable.Column.text("Code"));
    tier.coders().forEach(coder -> columns.add(TextTable.Column.number(coder)));
    for (String measure :
        List.of("Agreement", two ? "Cohen's kappa" : "Fleiss' kappa", "Alpha", "AC1", "Units")) {
      columns.add(TextTable.Column.number(measure));
    }
    columns.add(TextTable.Column.text(""));
    TextTable table = new TextTable(columns);
    Measure kappa = two ? Measure.COHEN_KAPPA : Measure.FLEISS_KAPPA;
    tier.codes().stream()
        .sorted(
            Comparator.comparingDouble(code -> value(code, kappa).orElse(Double.POSITIVE_INFINITY)))
        .forEach(code -> table.add(row(code, kappa)));
    List<String> lines = new ArrayList<>(table.lines());
    if (tier.codes().stream().anyMatch(CodeAgreement::rare)) {
      lines.add(
          "rare: fewer than %d units with the code, or without it, so kappa is unstable."
              .formatted(CodeIndices.FEW));
    }
    return lines;
  }

  private static List<String> row(CodeAgreement code, Measure kappa) {
    List<String> cells = new ArrayList<>();
    cells.add(code.code().key());
    for (int given : code.units().ratings().countsByCoder(1)) {
      cells.add(String.format(Locale.ROOT, "%d", given));
    }
    for (Measure measure :
        List.of(Measure.PERCENT_AGREEMENT, kappa, Measure.KRIPPENDORFF_ALPHA, Measure.GWET_AC)) {
      cells.add(EstimateTable.number(value(code, measure)));
    }
    cells.add(String.valueOf(code.estimates().getFirst().units()));
    cells.add(code.rare() ? "rare" : "");
    return cells;
  }

  private static OptionalDouble value(CodeAgreement code, Measure measure) {
    return code.estimates().stream()
        .filter(estimate -> estimate.measure() == measure && estimate.level() == Level.NOMINAL)
        .map(estimate -> estimate.value())
        .findFirst()
        .orElse(OptionalDouble.empty());
  }
}
