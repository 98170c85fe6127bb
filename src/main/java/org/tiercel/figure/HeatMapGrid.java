package org.tiercel.figure;

import java.util.List;
import org.tiercel.analysis.Category;
import org.tiercel.analysis.CrossTable;

/// The measures of a heat map's grid, its upper left cell at (0, 0): how wide cells are and how far
/// the labels reach. Column labels rise to the right at 45°; they start on one line above the
/// cells, so that the lines of a wrapped label stand apart by [#lineShift()] sideways.
///
/// @param rowLines the lines of every row label
/// @param columnLines the lines of every column label
/// @param cellWidth of every cell
/// @param rowLabelWidth of the widest row label
/// @param columnLabelHeight how far the column labels reach above the cells
/// @param right how far cells or column labels reach to the right
record HeatMapGrid(
    List<List<String>> rowLines,
    List<List<String>> columnLines,
    double cellWidth,
    double rowLabelWidth,
    double columnLabelHeight,
    double right) {
  static final TextStyle LABEL = new TextStyle(12, Weight.REGULAR);
  static final TextStyle VALUE = new TextStyle(12, Weight.REGULAR);
  static final double CELL_HEIGHT = 34;
  static final double GAP = 2;

  /// Between the cells and the start of the column labels.
  static final double LABEL_GAP = 7;

  private static final double LEAST_CELL_WIDTH = 44;
  private static final double CELL_PADDING = 6;
  private static final double WIDEST_ROW_LABEL = 190;
  private static final double WIDEST_COLUMN_LABEL = 150;
  private static final int MOST_LINES = 2;
  private static final double DIAGONAL = Math.sqrt(0.5);

  HeatMapGrid {
    rowLines = List.copyOf(rowLines);
    columnLines = List.copyOf(columnLines);
  }

  static HeatMapGrid of(CrossTable table, HeatCells cells, TextMeasure measure) {
    List<List<String>> rowLines = labels(table.rows(), WIDEST_ROW_LABEL, measure);
    List<List<String>> columnLines = labels(table.columns(), WIDEST_COLUMN_LABEL, measure);
    double widestValue =
        cells.cells().stream().mapToDouble(c -> measure.width(c.text(), VALUE)).max().orElse(0);
    double cellWidth = Math.max(LEAST_CELL_WIDTH, Math.ceil(widestValue + 2 * CELL_PADDING));
    double rowLabelWidth =
        rowLines.stream()
            .flatMap(List::stream)
            .mapToDouble(line -> measure.width(line, LABEL))
            .max()
            .orElse(0);
    double height = 0;
    double right = columnLines.size() * (cellWidth + GAP) - GAP;
    for (int column = 0; column < columnLines.size(); column++) {
      List<String> lines = columnLines.get(column);
      for (int line = 0; line < lines.size(); line++) {
        double length = measure.width(lines.get(line), LABEL);
        double start = labelX(column, line, lines.size(), cellWidth);
        height = Math.max(height, LABEL_GAP + (length + LABEL.ascent()) * DIAGONAL);
        right = Math.max(right, start + (length + LABEL.descent()) * DIAGONAL);
      }
    }
    return new HeatMapGrid(
        rowLines, columnLines, cellWidth, Math.ceil(rowLabelWidth), Math.ceil(height), right);
  }

  private static List<List<String>> labels(
      List<Category> categories, double width, TextMeasure measure) {
    TextWrap wrap = new TextWrap(measure);
    return categories.stream()
        .map(category -> wrap.lines(category.label(), LABEL, width, MOST_LINES))
        .toList();
  }

  /// Where a line of a column label starts. The label's middle points at the middle of its column.
  double labelX(int column, int line) {
    return labelX(column, line, columnLines.get(column).size(), cellWidth);
  }

  private static double labelX(int column, int line, int lines, double cellWidth) {
    double middle = column * (cellWidth + GAP) + cellWidth / 2;
    double baselineBelowMiddle = LABEL.digitHeight() / 2 / DIAGONAL;
    return middle + baselineBelowMiddle + (line - (lines - 1) / 2.0) * lineShift();
  }

  /// How far apart two lines of a column label start.
  static double lineShift() {
    return LABEL.leading() * 0.95 / DIAGONAL;
  }

  /// The place of a cell.
  Box cell(int row, int column) {
    return new Box(column * (cellWidth + GAP), row * (CELL_HEIGHT + GAP), cellWidth, CELL_HEIGHT);
  }

  /// How far down the cells reach.
  double bottom() {
    return rowLines.size() * (CELL_HEIGHT + GAP) - GAP;
  }
}
