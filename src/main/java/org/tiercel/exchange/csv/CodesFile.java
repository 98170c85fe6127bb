package org.tiercel.exchange.csv;

import java.util.List;

/// A codes file: the rows of one coder or of several.
///
/// @param name what messages call it
/// @param rows in the order of the file
/// @param otherColumns names of columns that codes files do not have, which were not read
public record CodesFile(String name, List<CodesRow> rows, List<String> otherColumns) {
  /// Copies the lists.
  public CodesFile {
    rows = List.copyOf(rows);
    otherColumns = List.copyOf(otherColumns);
  }

  /// The rows that a coder speaks in: those that name the coder, and those that name nobody.
  public List<CodesRow> rowsOf(String coder) {
    return rows.stream().filter(row -> speaks(coder, row)).toList();
  }

  /// The names in the coder column, each once, in order of appearance.
  public List<String> coders() {
    return rows.stream()
        .map(row -> row.cell(CodesColumn.CODER))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private static boolean speaks(String coder, CodesRow row) {
    String name = row.cell(CodesColumn.CODER);
    return name.isEmpty() || name.equals(coder.strip());
  }
}
