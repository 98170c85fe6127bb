package org.tiercel.ui.charts;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tiercel.analysis.Category;
import org.tiercel.analysis.CrossTable;
import org.tiercel.analysis.ExpectedCount;
import org.tiercel.analysis.crossing.CellQuote;
import org.tiercel.analysis.crossing.CellQuotes;
import org.tiercel.analysis.crossing.CrossedTiers;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Numbers;
import org.tiercel.ui.workspace.Workspace;

/// Which cell of the table is looked into, and what stands behind it.
final class CellChoice {
  /// More quotes than these are not shown; the cell opens all its posts in Code.
  static final int MOST_POSTS = 25;

  private final Workspace workspace;
  private final LatestWins reading;
  private final ReadOnlyObjectWrapper<@Nullable ChosenCell> cell =
      new ReadOnlyObjectWrapper<>(this, "cell");
  private @Nullable CrossedTiers crossed;

  CellChoice(Workspace workspace) {
    this.workspace = workspace;
    this.reading = new LatestWins(workspace.tasks());
  }

  /// The cell looked into, if there is one.
  ReadOnlyObjectProperty<@Nullable ChosenCell> cellProperty() {
    return cell.getReadOnlyProperty();
  }

  /// Keeps to the same codes when the table was counted again, as long as they are in it.
  void follow(ChartState state) {
    ChosenCell before = cell.get();
    crossed = state instanceof ChartState.Counted counted ? counted.crossed() : null;
    reading.cancel();
    cell.set(null);
    CrossedTiers now = crossed;
    if (now != null
        && before != null
        && place(now.table().rows(), before.row()) >= 0
        && place(now.table().columns(), before.column()) >= 0) {
      choose(before.row(), before.column());
    }
  }

  /// Looks into a cell.
  void choose(String row, String column) {
    CrossedTiers now = Objects.requireNonNull(crossed, "no table is shown");
    reading.request(
        Messages.text("charts.reading"),
        progress -> new CellQuotes(workspace.project(), now).of(row, column, MOST_POSTS),
        quotes -> cell.set(chosen(now, row, column, quotes)),
        problem -> {
          throw new IllegalStateException("The posts of a cell could not be read", problem);
        });
  }

  private static ChosenCell chosen(
      CrossedTiers crossed, String row, String column, List<CellQuote> quotes) {
    CrossTable table = crossed.table();
    int rowPlace = place(table.rows(), row);
    int columnPlace = place(table.columns(), column);
    OptionalDouble expected = new ExpectedCount().value(table, rowPlace, columnPlace);
    return new ChosenCell(
        row,
        column,
        title(crossed, row, column),
        Messages.text(
            "charts.cell." + crossed.crossing().unit().key(),
            table.count(rowPlace, columnPlace),
            Numbers.decimals(expected.orElse(0), 1)),
        quotes,
        crossed.posts(row, column));
  }

  /// The two codes of a cell, by their labels.
  static String title(CrossedTiers crossed, String row, String column) {
    CrossTable table = crossed.table();
    return Messages.text(
        "charts.cell.title",
        table.rows().get(place(table.rows(), row)).label(),
        table.columns().get(place(table.columns(), column)).label());
  }

  private static int place(List<Category> categories, String key) {
    return categories.stream().map(Category::key).toList().indexOf(key);
  }
}
