package org.tiercel.analysis;

import java.util.OptionalDouble;

/// The count that independence of rows and columns predicts, E = R · C / N (Pearson 1900; Agresti
/// 2013, *Categorical Data Analysis*, section 3.2.1). Undefined in an empty table.
public final class ExpectedCount implements CellMeasure {
  @Override
  public String key() {
    return "expected";
  }

  @Override
  public Reading reading() {
    return Reading.MEAN_COUNT;
  }

  @Override
  public OptionalDouble value(CrossTable table, int row, int column) {
    if (table.total() == 0) {
      return OptionalDouble.empty();
    }
    double product = (double) table.rowTotal(row) * table.columnTotal(column);
    return OptionalDouble.of(product / table.total());
  }
}
