package org.tiercel.agreement.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiercel.domain.TiercelException;

/// The columns of a bare table.
///
/// @param width how many there are
/// @param unitColumn the place of the names of the units, −1 if units have none
/// @param coders the names of the others, in order
record TableHeader(int width, int unitColumn, List<String> coders) {
  private static final String UNIT = "unit";

  /// @param names what stands in the header row
  static TableHeader of(String file, List<String> names, Optional<String> unitColumn) {
    int unit = unitColumn(file, names, unitColumn);
    List<String> coders = new ArrayList<>(names);
    if (unit >= 0) {
      coders.remove(unit);
    }
    Set<String> seen = new HashSet<>();
    for (String coder : coders) {
      if (coder.isEmpty()) {
        throw new TiercelException(
            "%s, line 1: a column has no name; name it after its coder, or unit if it names units."
                .formatted(file));
      }
      if (!seen.add(coder)) {
        throw new TiercelException(
            "%s, line 1: two columns are named %s; give each coder a name of their own."
                .formatted(file, coder));
      }
    }
    if (coders.size() < 2) {
      throw new TiercelException(
          "%s, line 1: agreement needs two coders, and there is %s; each column beside unit is one."
              .formatted(file, coders.isEmpty() ? "none" : "one, " + coders.getFirst()));
    }
    return new TableHeader(names.size(), unit, List.copyOf(coders));
  }

  private static int unitColumn(String file, List<String> names, Optional<String> wanted) {
    if (wanted.isEmpty()) {
      return !names.isEmpty() && names.getFirst().equalsIgnoreCase(UNIT) ? 0 : -1;
    }
    int place = names.indexOf(wanted.get());
    if (place < 0) {
      throw new TiercelException(
          "%s, line 1: there is no column %s for --unit; the columns are %s."
              .formatted(file, wanted.get(), String.join(", ", names)));
    }
    return place;
  }
}
