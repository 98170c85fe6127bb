package org.tiercel.analysis.crossing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.tiercel.analysis.Category;
import org.tiercel.analysis.CrossTable;
import org.tiercel.analysis.CrossTableMargins;

/// What a crossing has counted: posts and units of every cell, row and column.
final class Tallies {
  private record Cell(int row, int column) {}

  private static final PostTally NOTHING = new PostTally();

  private final Map<Cell, PostTally> cells = new HashMap<>();
  private final Map<Integer, PostTally> rows = new HashMap<>();
  private final Map<Integer, PostTally> columns = new HashMap<>();
  private final PostTally all = new PostTally();

  /// Counts one unit with its codes; posts come in rising order.
  void add(int post, BitSet rowCodes, BitSet columnCodes) {
    all.add(post);
    columnCodes.stream().forEach(column -> tally(columns, column).add(post));
    rowCodes.stream()
        .forEach(
            row -> {
              tally(rows, row).add(post);
              columnCodes.stream().forEach(column -> tally(cells, new Cell(row, column)).add(post));
            });
  }

  private static <K> PostTally tally(Map<K, PostTally> tallies, K key) {
    return tallies.computeIfAbsent(key, k -> new PostTally());
  }

  /// The table.
  ///
  /// @param count how many units a tally stands for
  /// @param severalCells whether the margins are counted by themselves
  CrossTable table(
      List<Category> rowCategories,
      List<Category> columnCategories,
      ToLongFunction<PostTally> count,
      boolean severalCells) {
    long[][] counts = new long[rowCategories.size()][columnCategories.size()];
    cells.forEach((cell, tally) -> counts[cell.row()][cell.column()] = count.applyAsLong(tally));
    if (!severalCells) {
      return CrossTable.of(rowCategories, columnCategories, counts);
    }
    CrossTableMargins margins =
        new CrossTableMargins(
            margin(rows, rowCategories.size(), count).boxed().toList(),
            margin(columns, columnCategories.size(), count).boxed().toList(),
            count.applyAsLong(all));
    return CrossTable.ofUnits(rowCategories, columnCategories, counts, margins);
  }

  private static LongStream margin(
      Map<Integer, PostTally> tallies, int size, ToLongFunction<PostTally> count) {
    return LongStream.range(0, size)
        .map(place -> count.applyAsLong(tallies.getOrDefault((int) place, NOTHING)));
  }

  /// The posts that hold a cell's units.
  BitSet posts(int row, int column) {
    return cells.getOrDefault(new Cell(row, column), NOTHING).posts();
  }

  /// How many posts hold any unit.
  long posts() {
    return all.size();
  }
}
