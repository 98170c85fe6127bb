package org.tiercel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tiercel.domain.Batch;
import org.tiercel.reconcile.batch.StratumDraw;
import org.tiercel.store.AssignedCoder;
import org.tiercel.store.DueBatch;

/// Batches as text for people.
final class BatchText {
  private BatchText() {}

  /// What was made.
  static List<String> made(BatchStanding standing, List<StratumDraw> strata) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "The batch %s has %s, drawn with the seed %d."
            .formatted(
                standing.batch().name(),
                Count.of(standing.posts(), "post"),
                standing.batch().seed()));
    lines.addAll(switches(standing));
    if (!strata.isEmpty()) {
      TextTable table =
          new TextTable(
              List.of(
                  TextTable.Column.text("Part"),
                  TextTable.Column.number("Posts"),
                  TextTable.Column.number("Drawn")));
      strata.forEach(
          part -> table.add(List.of(part.stratum(), number(part.posts()), number(part.drawn()))));
      lines.addAll(table.lines());
    }
    standing.coders().stream().map(BatchText::assigned).forEach(lines::add);
    return lines;
  }

  private static String assigned(AssignedCoder one) {
    String posts = "%s codes %s".formatted(one.coder().name(), Count.of(one.assigned(), "post"));
    return one.done() == 0
        ? posts + "."
        : "%s, of which %s done before the batch was made."
            .formatted(posts, one.done() == 1 ? "1 was" : number(one.done()) + " were");
  }

  private static List<String> switches(BatchStanding standing) {
    List<String> lines = new ArrayList<>();
    if (standing.batch().othersHidden()) {
      lines.add("Its coders do not see each other's codes until it is closed.");
    }
    if (standing.withheld() > 0) {
      lines.add(
          "Suggestions are kept from everybody on %s until it is closed."
              .formatted(Count.of(standing.withheld(), "post")));
    }
    return lines;
  }

  /// Every batch, its coders below each other.
  static List<String> of(List<BatchStanding> all) {
    if (all.isEmpty()) {
      return List.of("There is no batch in this project; make one with 'tiercel batch create'.");
    }
    TextTable table =
        new TextTable(
            List.of(
                TextTable.Column.text("Batch"),
                TextTable.Column.text("Reading"),
                TextTable.Column.number("Posts"),
                TextTable.Column.number("Withheld"),
                TextTable.Column.text("Others"),
                TextTable.Column.text("Suggestions"),
                TextTable.Column.number("Seed"),
                TextTable.Column.text("Coder"),
                TextTable.Column.number("Assigned"),
                TextTable.Column.number("Done"),
                TextTable.Column.number("Left")));
    for (BatchStanding standing : all) {
      List<String> left = batchCells(standing);
      for (AssignedCoder one : standing.coders()) {
        List<String> row = new ArrayList<>(left);
        row.add(one.coder().name());
        row.add(number(one.assigned()));
        row.add(number(one.done()));
        row.add(number(one.left()));
        table.add(row);
        left = left.stream().map(cell -> "").toList();
      }
    }
    return table.lines();
  }

  private static List<String> batchCells(BatchStanding standing) {
    Batch batch = standing.batch();
    return List.of(
        batch.name(),
        batch.closed() ? "closed" : "open",
        number(standing.posts()),
        number(standing.withheld()),
        batch.othersHidden() ? "hidden" : "shown",
        BatchStanding.suggestions(batch),
        String.valueOf(batch.seed()));
  }

  /// What a coder has to do.
  static List<String> due(String coder, List<DueBatch> due) {
    if (due.isEmpty()) {
      return List.of("%s has no open batch.".formatted(coder));
    }
    TextTable table =
        new TextTable(
            List.of(
                TextTable.Column.text("Batch"),
                TextTable.Column.number("Assigned"),
                TextTable.Column.number("Done"),
                TextTable.Column.number("Left")));
    due.forEach(
        one ->
            table.add(
                List.of(
                    one.batch().name(),
                    number(one.assigned()),
                    number(one.done()),
                    number(one.left()))));
    return table.lines();
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
