package org.tiercel.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How often each row category meets each column category. Rows and columns keep the order in which
/// they were declared; categories that never occur keep their place.
public final class CrossTable {
  private final List<Category> rows;
  private final List<Category> columns;
  private final long[][] counts;
  private final long[] rowTotals;
  private final long[] columnTotals;
  private final long total;

  private CrossTable(List<Category> rows, List<Category> columns, long[][] counts) {
    this.rows = rows;
    this.columns = columns;
    this.counts = counts;
    this.rowTotals = new long[rows.size()];
    this.columnTotals = new long[columns.size()];
    long sum = 0;
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        long count = counts[row][column];
        rowTotals[row] = Math.addExact(rowTotals[row], count);
        columnTotals[column] = Math.addExact(columnTotals[column], count);
        sum = Math.addExact(sum, count);
      }
    }
    this.total = sum;
  }

  /// A table of known counts.
  ///
  /// @param counts one array a row, one count a column, none negative
  public static CrossTable of(List<Category> rows, List<Category> columns, long[][] counts) {
    requireUniqueKeys(rows);
    requireUniqueKeys(columns);
    if (counts.length != rows.size()) {
      throw new IllegalArgumentException(rows.size() + " rows, but counts for " + counts.length);
    }
    long[][] copy = new long[counts.length][];
    for (int row = 0; row < counts.length; row++) {
      copy[row] = counts[row].clone();
      requireCounts(copy[row], columns.size());
    }
    return new CrossTable(List.copyOf(rows), List.copyOf(columns), copy);
  }

  private static void requireUniqueKeys(List<Category> categories) {
    Set<String> keys = new HashSet<>();
    for (Category category : categories) {
      if (!keys.add(category.key())) {
        throw new IllegalArgumentException("Twice in one table: " + category.key());
      }
    }
  }

  private static void requireCounts(long[] counts, int columns) {
    if (counts.length != columns) {
      throw new IllegalArgumentException(columns + " columns, but " + counts.length + " counts");
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

  /// The sum of one row.
  public long rowTotal(int row) {
    return rowTotals[row];
  }

  /// The sum of one column.
  public long columnTotal(int column) {
    return columnTotals[column];
  }

  /// The sum of all cells.
  public long total() {
    return total;
  }
}
