package org.tiercel.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Names for the columns of a table, each once.
final class ColumnNames {
  private ColumnNames() {}

  /// The names of a header; a column without one is named by its place, and of two that are equal
  /// the second is numbered.
  static List<String> of(RawRecord header) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < header.size(); i++) {
      String cell = header.value(i);
      String name = cell == null || cell.isBlank() ? "column " + (i + 1) : cell.strip();
      String unique = name;
      for (int n = 2; !names.add(unique); n++) {
        unique = name + " (" + n + ")";
      }
    }
    return List.copyOf(names);
  }
}
