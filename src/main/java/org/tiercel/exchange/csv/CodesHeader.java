package org.tiercel.exchange.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiercel.domain.TiercelException;

/// Where the columns of a codes file stand.
///
/// @param positions of the columns it has, from 0
/// @param others names of columns that are not read
/// @param width how many columns there are in all
record CodesHeader(Map<CodesColumn, Integer> positions, List<String> others, int width) {
  /// Copies the columns.
  CodesHeader {
    positions = Map.copyOf(positions);
    others = List.copyOf(others);
  }

  /// Finds the columns in a header row.
  ///
  /// @throws TiercelException if one is missing or stands there twice
  static CodesHeader of(String file, List<String> names) {
    Map<CodesColumn, Integer> positions = new EnumMap<>(CodesColumn.class);
    List<String> others = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Optional<CodesColumn> column = CodesColumn.of(names.get(i));
      if (column.isEmpty()) {
        others.add(names.get(i).strip());
      } else if (positions.put(column.get(), i) != null) {
        throw new TiercelException(
            "%s, line 1: the column %s stands there twice: keep one."
                .formatted(file, column.get().header()));
      }
    }
    for (CodesColumn column : CodesColumn.values()) {
      if (column.required() && !positions.containsKey(column)) {
        throw missing(file, column, names);
      }
    }
    return new CodesHeader(positions, others, names.size());
  }

  private static TiercelException missing(String file, CodesColumn column, List<String> names) {
    String found = String.join(",", names);
    boolean otherSeparator = names.size() == 1 && (found.contains(";") || found.contains("\t"));
    return new TiercelException(
        "%s, line 1: there is no column %s: %s."
            .formatted(
                file,
                column.header(),
                otherSeparator
                    ? "save the file with commas between its columns"
                    : "name the columns post, coder, tier and code in the first line"));
  }
}
