package org.tiercel.analysis;

import java.util.OptionalDouble;

/// The Pearson residual (O − E) / √E, whose squares sum to the chi-squared statistic (Agresti 2013,
/// *Categorical Data Analysis*, section 3.3.1). Its variance under independence is below 1, so it
/// is not itself a z value. Undefined where E is 0.
public final class PearsonResidual implements CellMeasure {
  private final ExpectedCount expectedCount = new ExpectedCount();

  @Override
  public String key() {
    return "pearson";
  }

  @Override
  public Reading reading() {
    return Reading.RESIDUAL;
  }

  @Override
  public OptionalDouble value(CrossTable table, int row, int column) {
    double expected = expectedCount.value(table, row, column).orElse(0);
    return expected == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((table.count(row, column) - expected) / Math.sqrt(expected));
  }
}
