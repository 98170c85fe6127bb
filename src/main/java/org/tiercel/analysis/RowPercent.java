package org.tiercel.analysis;

import java.util.OptionalDouble;

/// The cell's share of its row, 100 · O / R. Undefined in a row without units.
public final class RowPercent implements CellMeasure {
  @Override
  public String key() {
    return "row_percent";
  }

  @Override
  public Reading reading() {
    return Reading.PERCENT;
  }

  @Override
  public OptionalDouble value(CrossTable table, int row, int column) {
    long whole = table.rowTotal(row);
    return whole == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(100.0 * table.count(row, column) / whole);
  }
}
