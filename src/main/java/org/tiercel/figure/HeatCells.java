package org.tiercel.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.tiercel.analysis.CellMeasure;
import org.tiercel.analysis.CellMeasure.Reading;
import org.tiercel.analysis.CrossTable;
import org.tiercel.analysis.ExpectedCount;

/// The cells of a heat map, row by row.
///
/// @param cells all of them, those without a value included
record HeatCells(List<HeatCell> cells) {
  /// Residuals of cells whose expected count is smaller are hatched: below it the normal
  /// approximation is doubtful (Cochran 1954, Some methods for strengthening the common χ² tests).
  static final int SMALL_EXPECTED = 5;

  HeatCells {
    cells = List.copyOf(cells);
  }

  static HeatCells of(CrossTable table, CellMeasure measure) {
    List<HeatCell> cells = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        cells.add(cell(table, measure, row, column));
      }
    }
    return new HeatCells(cells);
  }

  private static HeatCell cell(CrossTable table, CellMeasure measure, int row, int column) {
    OptionalDouble value = measure.value(table, row, column);
    OptionalDouble expected = new ExpectedCount().value(table, row, column);
    String rowLabel = table.rows().get(row).label();
    String columnLabel = table.columns().get(column).label();
    String count = Numerals.of(table.count(row, column));
    if (value.isEmpty() || expected.isEmpty()) {
      String description = FigureWords.say("cell.vacant", rowLabel, columnLabel, count);
      return new HeatCell(row, column, OptionalDouble.empty(), "", false, description);
    }
    String text = Numerals.of(measure.reading(), value.getAsDouble());
    String predicted = Numerals.of(Reading.MEAN_COUNT, expected.getAsDouble());
    boolean hatched =
        measure.reading() == Reading.RESIDUAL && expected.getAsDouble() < SMALL_EXPECTED;
    String description = FigureWords.say("cell", rowLabel, columnLabel, text, count, predicted);
    return new HeatCell(row, column, value, text, hatched, description);
  }

  /// The values there are.
  DoubleStream values() {
    return cells.stream().map(HeatCell::value).flatMapToDouble(OptionalDouble::stream);
  }

  /// How many are hatched.
  long hatched() {
    return cells.stream().filter(HeatCell::hatched).count();
  }

  /// How many have no value.
  long vacant() {
    return cells.stream().filter(cell -> cell.value().isEmpty()).count();
  }
}
