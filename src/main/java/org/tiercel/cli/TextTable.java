package org.tiercel.cli;

import java.util.ArrayList;
import java.util.List;

/// Rows of text under each other, in columns as wide as their widest cell. The first column is
/// flush left, and so are those whose heading says so; the others, numbers, are flush right.
final class TextTable {
  private static final String GAP = "  ";

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /// A column.
  ///
  /// @param heading what stands above it
  /// @param left whether it is flush left
  record Column(String heading, boolean left) {
    static Column text(String heading) {
      return new Column(heading, true);
    }

    static Column number(String heading) {
      return new Column(heading, false);
    }
  }

  TextTable(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /// Adds a row of as many cells as there are columns.
  void add(List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(cells.size() + " cells for " + columns.size());
    }
    rows.add(List.copyOf(cells));
  }

  /// The lines, headings first.
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line(columns.stream().map(Column::heading).toList()));
    rows.forEach(row -> lines.add(line(row)));
    return lines;
  }

  private String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      String space = " ".repeat(width(column) - length(cell));
      line.append(column == 0 ? "" : GAP);
      line.append(columns.get(column).left() ? cell + space : space + cell);
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    int widest = length(columns.get(column).heading());
    for (List<String> row : rows) {
      widest = Math.max(widest, length(row.get(column)));
    }
    return widest;
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
