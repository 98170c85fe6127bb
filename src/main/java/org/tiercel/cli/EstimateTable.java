package org.tiercel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.agreement.coefficient.Interval;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.coefficient.Weighting;
import org.tiercel.agreement.table.Level;

/// Coefficients as lines of text, one a measure.
final class EstimateTable {
  private static final List<TextTable.Column> COLUMNS =
      List.of(
          TextTable.Column.text("Measure"),
          TextTable.Column.number("Value"),
          TextTable.Column.text("95 % interval"),
          TextTable.Column.number("SE"),
          TextTable.Column.number("Units"),
          TextTable.Column.text("Coders"));

  private EstimateTable() {}

  static List<String> lines(List<Estimate> estimates) {
    TextTable table = new TextTable(COLUMNS);
    List<String> undefined = new ArrayList<>();
    for (Estimate estimate : estimates) {
      String name = name(estimate);
      table.add(
          List.of(
              name,
              number(estimate.value()),
              estimate.interval().map(EstimateTable::interval).orElse(""),
              number(estimate.standardError()),
              String.valueOf(estimate.units()),
              String.join(", ", estimate.coders())));
      estimate.undefined().ifPresent(reason -> undefined.add(name + ": " + reason + "."));
    }
    List<String> lines = new ArrayList<>(table.lines());
    undefined.stream().distinct().forEach(lines::add);
    return lines;
  }

  /// A number of three decimals, or a dash.
  static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "–";
  }

  /// Both ends of an interval.
  static String interval(Interval interval) {
    return String.format(Locale.ROOT, "[%.3f, %.3f]", interval.lower(), interval.upper());
  }

  private static String name(Estimate estimate) {
    Measure measure = estimate.measure();
    if (measure == Measure.KRIPPENDORFF_ALPHA) {
      return estimate.level() == Level.NOMINAL
          ? measure.label()
          : "%s (%s)".formatted(measure.label(), estimate.level().key());
    }
    return estimate.weighting() == Weighting.IDENTITY
        ? measure.label()
        : "%s (%s weights)".formatted(measure.label(), estimate.weighting().key());
  }
}
