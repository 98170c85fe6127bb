package org.tiercel.exchange.csv;

import java.util.Map;

/// One row of a codes file, as it stands there.
///
/// @param line its first line in the file, from 1
/// @param cells what stands in the columns that the file has, without space around it; a quote as
///     it is
public record CodesRow(long line, Map<CodesColumn, String> cells) {
  /// Copies the cells.
  public CodesRow {
    cells = Map.copyOf(cells);
  }

  /// What stands in a column; empty where the file does not have it.
  String cell(CodesColumn column) {
    return cells.getOrDefault(column, "");
  }
}
