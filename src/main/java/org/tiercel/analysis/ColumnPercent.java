package org.tiercel.analysis;

import java.util.OptionalDouble;

/// The cell's share of its column, 100 · O / C. Undefined in a column without units.
public final class ColumnPercent implements CellMeasure {
  @Override
  public String key() {
    return "column_percent";
  }

  @Override
  public Reading reading() {
    return Reading.PERCENT;
  }

  @Override
  public OptionalDouble value(CrossTable table, int row, int column) {
    long whole = table.columnTotal(column);
    return whole == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(100.0 * table.count(row, column) / whole);
  }
}
