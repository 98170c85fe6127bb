package org.tiercel.analysis;

import java.util.List;
import java.util.Optional;

/// The measures there are, in the order of the CSV's columns.
public final class CellMeasures {
  private static final List<CellMeasure> ALL =
      List.of(
          new ObservedCount(),
          new ExpectedCount(),
          new RowPercent(),
          new ColumnPercent(),
          new PearsonResidual());

  private CellMeasures() {}

  /// All of them.
  public static List<CellMeasure> all() {
    return ALL;
  }

  /// The measure of that key.
  public static Optional<CellMeasure> named(String key) {
    return ALL.stream().filter(measure -> measure.key().equals(key)).findFirst();
  }
}
