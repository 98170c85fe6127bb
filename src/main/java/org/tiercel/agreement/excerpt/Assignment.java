package org.tiercel.agreement.excerpt;

import java.util.Arrays;

/// Pairs rows with columns, each at most once, so that the total gain is the greatest possible: the
/// Hungarian method with shortest augmenting paths (Kuhn 1955; Jonker and Volgenant 1987), in time
/// proportional to the square of the shorter side times the longer one. Works in whole numbers, so
/// the result is exact.
final class Assignment {
  /// The partner of a row that has none.
  static final int NONE = -1;

  private final long[][] gains;
  private final int rows;
  private final int columns;
  private final long[] rowPrice;
  private final long[] columnPrice;
  private final int[] rowOfColumn; // places count from 1, 0 is free

  private Assignment(long[][] gains, int columns) {
    this.gains = gains;
    this.rows = gains.length;
    this.columns = Math.max(columns, rows); // a row may take a column that is not there
    this.rowPrice = new long[rows + 1];
    this.columnPrice = new long[this.columns + 1];
    this.rowOfColumn = new int[this.columns + 1];
  }

  /// The best assignment: for each row its column or [#NONE].
  ///
  /// @param gains for each row and column what their pairing brings, 0 where they may not pair
  /// @param columns how many there are
  static int[] of(long[][] gains, int columns) {
    Assignment assignment = new Assignment(gains, columns);
    for (int row = 1; row <= assignment.rows; row++) {
      assignment.place(row);
    }
    int[] partner = new int[gains.length];
    Arrays.fill(partner, NONE);
    for (int column = 1; column <= columns; column++) {
      int row = assignment.rowOfColumn[column];
      if (row > 0 && gains[row - 1][column - 1] > 0) {
        partner[row - 1] = column - 1;
      }
    }
    return partner;
  }

  private long cost(int row, int column) {
    return column > gains[row - 1].length ? 0 : -gains[row - 1][column - 1];
  }

  /// Gives a row a column, moving others along the cheapest path.
  private void place(int row) {
    rowOfColumn[0] = row;
    long[] least = new long[columns + 1];
    int[] before = new int[columns + 1];
    boolean[] reached = new boolean[columns + 1];
    Arrays.fill(least, Long.MAX_VALUE);
    int column = 0;
    while (rowOfColumn[column] != 0) {
      reached[column] = true;
      column = step(column, least, before, reached);
    }
    while (column != 0) {
      rowOfColumn[column] = rowOfColumn[before[column]];
      column = before[column];
    }
  }

  private int step(int from, long[] least, int[] before, boolean[] reached) {
    int row = rowOfColumn[from];
    int next = 0;
    for (int column = 1; column <= columns; column++) {
      if (!reached[column]) {
        long reduced = cost(row, column) - rowPrice[row] - columnPrice[column];
        if (reduced < least[column]) {
          least[column] = reduced;
          before[column] = from;
        }
        next = next == 0 || least[column] < least[next] ? column : next;
      }
    }
    long delta = least[next];
    for (int column = 0; column <= columns; column++) {
      if (reached[column]) {
        rowPrice[rowOfColumn[column]] += delta;
        columnPrice[column] -= delta;
      } else if (least[column] < Long.MAX_VALUE) {
        least[column] -= delta;
      }
    }
    return next;
  }
}
