package org.tiercel.analysis.crossing;

import java.util.ArrayList;
import java.util.List;
import org.tiercel.analysis.CrossTable;

/// Tables as tests like to read them.
final class Rows {
  private Rows() {}

  /// Each cell with a count, as `personal·good 2`.
  static List<String> of(CrossTable table) {
    List<String> cells = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        if (table.count(row, column) > 0) {
          cells.add(
              "%s·%s %d"
                  .formatted(
                      table.rows().get(row).key(),
                      table.columns().get(column).key(),
                      table.count(row, column)));
        }
      }
    }
    return cells;
  }
}
