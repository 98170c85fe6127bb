package org.tiercel.agreement.table;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// How often each category of one coder met each category of another. The rows are the first
/// coder's categories, the columns the second's; [RatingTable#MISSING] stands for a rating that is
/// not there. Immutable.
public final class ConfusionMatrix {
  private final RatingTable table;
  private final int first;
  private final int second;
  private final Map<Cell, Integer> counts = new HashMap<>();

  private record Cell(int row, int column) {}

  private ConfusionMatrix(RatingTable table, int first, int second) {
    this.table = table;
    this.first = first;
    this.second = second;
    Patterns patterns = table.patterns().only(first, second);
    for (int pattern = 0; pattern < patterns.size(); pattern++) {
      Cell cell = new Cell(patterns.rating(pattern, 0), patterns.rating(pattern, 1));
      counts.merge(cell, patterns.counts()[pattern], Integer::sum);
    }
  }

  /// The matrix of two coders of a table.
  ///
  /// @param first the place of the coder in the rows
  /// @param second the place of the coder in the columns
  public static ConfusionMatrix of(RatingTable table, int first, int second) {
    return new ConfusionMatrix(table, first, second);
  }

  /// The categories of both rows and columns.
  public Categories categories() {
    return table.categories();
  }

  /// How many units stand in a cell.
  public int count(int row, int column) {
    return counts.getOrDefault(new Cell(row, column), 0);
  }

  /// The units of a cell, as rows of the table.
  public IntStream units(int row, int column) {
    return IntStream.range(0, table.unitCount())
        .filter(u -> table.rating(u, first) == row && table.rating(u, second) == column);
  }

  /// How many units both coders rated.
  public int paired() {
    return counts.entrySet().stream()
        .filter(e -> e.getKey().row != RatingTable.MISSING)
        .filter(e -> e.getKey().column != RatingTable.MISSING)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
