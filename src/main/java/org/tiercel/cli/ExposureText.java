package org.tiercel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.exposure.CodeUse;
import org.tiercel.agreement.exposure.ExposureEffect;
import org.tiercel.agreement.exposure.ExposureReport;
import org.tiercel.agreement.exposure.GroupAgreement;
import org.tiercel.agreement.table.Level;

/// Whether suggestions led the coders, as lines of text for people.
final class ExposureText {
  private static final List<TextTable.Column> OF_USE =
      List.of(
          TextTable.Column.text("Coder"),
          TextTable.Column.text("Machine"),
          TextTable.Column.text("Tier"),
          TextTable.Column.text("Code"),
          TextTable.Column.number("Offered"),
          TextTable.Column.number("Kept"),
          TextTable.Column.number("Changed"),
          TextTable.Column.number("Rejected"),
          TextTable.Column.number("Passed over"),
          TextTable.Column.number("Withheld"),
          TextTable.Column.number("Kept share"),
          TextTable.Column.text("95 % interval"));
  private static final List<TextTable.Column> OF_EFFECT =
      List.of(
          TextTable.Column.text("Tier"),
          TextTable.Column.text("Measure"),
          TextTable.Column.text("Coders"),
          TextTable.Column.text("Suggestions"),
          TextTable.Column.number("Value"),
          TextTable.Column.text("95 % interval"),
          TextTable.Column.number("Units"));

  private ExposureText() {}

  static List<String> of(ExposureReport report) {
    List<String> lines = new ArrayList<>();
    title("What people made of suggestions", lines);
    if (report.uses().isEmpty()) {
      lines.add(
          "No suggestion was on screen on a post that was done, and none was withheld there.");
    } else {
      lines.addAll(uses(report.uses()));
    }
    lines.add("");
    title("Agreement of people where suggestions were withheld and where they were shown", lines);
    lines.addAll(effects(report.effects()));
    lines.add("");
    title("Agreement with the machine where the person saw its suggestions and where not", lines);
    lines.addAll(effects(report.withMachine()));
    report.notes().forEach(note -> lines.add(note.text()));
    return lines;
  }

  private static void title(String title, List<String> lines) {
    lines.add(title);
    lines.add("-".repeat(title.length()));
  }

  private static List<String> uses(List<CodeUse> uses) {
    TextTable table = new TextTable(OF_USE);
    for (CodeUse use : uses) {
      table.add(
          List.of(
              use.coder().name(),
              use.machine().name(),
              use.tier(),
              use.code(),
              String.valueOf(use.offered()),
              String.valueOf(use.kept()),
              String.valueOf(use.changed()),
              String.valueOf(use.rejected()),
              String.valueOf(use.passedOver()),
              String.valueOf(use.withheld()),
              percent(use.keptShare()),
              use.interval()
                  .map(i -> "[%s, %s]".formatted(percent(i.lower()), percent(i.upper())))
                  .orElse("")));
    }
    return table.lines();
  }

  private static String percent(OptionalDouble share) {
    return share.isPresent() ? percent(share.getAsDouble()) : "–";
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static List<String> effects(List<ExposureEffect> effects) {
    if (effects.isEmpty()) {
      return List.of(
          "Nothing to compare: no post was done with suggestions on screen, or withheld by a batch"
              + " that is closed.");
    }
    TextTable table = new TextTable(OF_EFFECT);
    List<String> undefined = new ArrayList<>();
    for (ExposureEffect effect : effects) {
      for (GroupAgreement group : effect.groups()) {
        table.add(row(effect, group));
        group
            .undefined()
            .ifPresent(
                reason ->
                    undefined.add(
                        "%s, %s, %s: %s."
                            .formatted(
                                effect.tier().key(),
                                measure(effect),
                                group.group().key(),
                                reason)));
      }
    }
    List<String> lines = new ArrayList<>(table.lines());
    undefined.stream().distinct().forEach(lines::add);
    return lines;
  }

  private static List<String> row(ExposureEffect effect, GroupAgreement group) {
    return List.of(
        effect.tier().key(),
        measure(effect),
        String.join(", ", effect.coders()),
        group.group().key(),
        EstimateTable.number(group.result().asDouble()),
        group.interval().map(EstimateTable::interval).orElse(""),
        String.valueOf(group.units()));
  }

  private static String measure(ExposureEffect effect) {
    boolean plain =
        effect.level() == Level.NOMINAL || effect.measure() != Measure.KRIPPENDORFF_ALPHA;
    return plain
        ? effect.measure().label()
        : "%s (%s)".formatted(effect.measure().label(), effect.level().key());
  }
}
