package org.tiercel.analysis;

import java.util.OptionalDouble;

/// What a cell of a cross table is measured by: O is its count, R and C the totals of its row and
/// column, N the total of the table.
public interface CellMeasure {
  /// The name on the command line and the column's name in CSV, such as `row_percent`.
  String key();

  /// How values of this measure are to be read, and so written and coloured.
  Reading reading();

  /// The value in one cell; empty where the measure is undefined, which is not zero.
  OptionalDouble value(CrossTable table, int row, int column);

  /// Ways to read a value.
  enum Reading {
    /// A number of units.
    COUNT,
    /// A number of units on average, with a fraction.
    MEAN_COUNT,
    /// A share of 100.
    PERCENT,
    /// A distance in either direction from what independence predicts, in standard errors.
    RESIDUAL
  }
}
