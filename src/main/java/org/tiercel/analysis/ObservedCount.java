package org.tiercel.analysis;

import java.util.OptionalDouble;

/// The count O itself.
public final class ObservedCount implements CellMeasure {
  @Override
  public String key() {
    return "count";
  }

  @Override
  public Reading reading() {
    return Reading.COUNT;
  }

  @Override
  public OptionalDouble value(CrossTable table, int row, int column) {
    return OptionalDouble.of((double) table.count(row, column));
  }
}
