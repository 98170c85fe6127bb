package org.tiercel.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// How often each row category meets each column category. Rows and columns keep the order in which
/// they were declared; categories that never occur keep their place.
///
/// Where a unit enters one cell only, the margins are the sums of the cells. Where it may enter
/// several, as in tiers with many codes, they count units by themselves: row total, column total
/// and total are then the margins of each cell's own present/absent table.
public final class CrossTable {
  private final List<Category> rows;
  private final List<Category> columns;
  private final long[][] counts;
  private final CrossTableMargins margins;

  private CrossTable(
      List<Category> rows, List<Category> columns, long[][] counts, CrossTableMargins margins) {
    this.rows = List.copyOf(rows);
    this.columns = List.copyOf(columns);
    requireUniqueKeys(rows);
    requireUniqueKeys(columns);
    if (counts.length != rows.size()) {
      throw new IllegalArgumentException(rows.size() + " rows, but counts for " + counts.length);
    }
    this.counts = new long[counts.length][];
    for (int row = 0; row < counts.length; row++) {
      this.counts[row] = counts[row].clone();
      requireCounts(counts[row], columns.size());
    }
    this.margins = margins;
    requireCounts(longs(margins.rows()), rows.size());
    requireCounts(longs(margins.columns()), columns.size());
  }

  private static long[] longs(List<Long> units) {
    return units.stream().mapToLong(Long::longValue).toArray();
  }

  /// A table of known counts, whose margins are the sums of its cells.
  ///
  /// @param counts one array a row, one count a column, none negative
  public static CrossTable of(List<Category> rows, List<Category> columns, long[][] counts) {
    for (long[] row : counts) {
      requireCounts(row, columns.size());
    }
    CrossTableMargins sums = CrossTableMargins.sums(counts, columns.size());
    return new CrossTable(rows, columns, counts, sums);
  }

  /// A table in which a unit may enter several cells.
  ///
  /// @param counts one array a row, one count a column, none negative
  /// @param margins how many units carry each row code, each column code, and one of each
  public static CrossTable ofUnits(
      List<Category> rows, List<Category> columns, long[][] counts, CrossTableMargins margins) {
    return new CrossTable(rows, columns, counts, margins);
  }

  /// The table without the rows and columns that no unit carries.
  public CrossTable withoutEmpty() {
    int[] keptRows = carried(margins.rows());
    int[] keptColumns = carried(margins.columns());
    long[][] kept =
        IntStream.of(keptRows)
            .mapToObj(r -> IntStream.of(keptColumns).mapToLong(c -> counts[r][c]).toArray())
            .toArray(long[][]::new);
    return new CrossTable(
        at(rows, keptRows),
        at(columns, keptColumns),
        kept,
        new CrossTableMargins(
            at(margins.rows(), keptRows), at(margins.columns(), keptColumns), margins.total()));
  }

  private static int[] carried(List<Long> totals) {
    return IntStream.range(0, totals.size()).filter(i -> totals.get(i) > 0).toArray();
  }

  private static <T> List<T> at(List<T> all, int[] places) {
    return IntStream.of(places).mapToObj(all::get).toList();
  }

  private static void requireUniqueKeys(List<Category> categories) {
    Set<String> keys = new HashSet<>();
    for (Category category : categories) {
      if (!keys.add(category.key())) {
        throw new IllegalArgumentException("Twice in one table: " + category.key());
      }
    }
  }

  private static void requireCounts(long[] counts, int categories) {
    if (counts.length != categories) {
      throw new IllegalArgumentException(
          categories + " categories, but " + counts.length + " counts");
    }
    for (long count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException("A count below zero: " + count);
      }
    }
  }

  /// The rows, in declared order.
  public List<Category> rows() {
    return rows;
  }

  /// The columns, in declared order.
  public List<Category> columns() {
    return columns;
  }

  /// The count of one cell.
  public long count(int row, int column) {
    return counts[row][column];
  }

  /// How many units carry the code of one row.
  public long rowTotal(int row) {
    return margins.rows().get(row);
  }

  /// How many units carry the code of one column.
  public long columnTotal(int column) {
    return margins.columns().get(column);
  }

  /// How many units carry a row code and a column code.
  public long total() {
    return margins.total();
  }
}
