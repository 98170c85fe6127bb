package org.tiercel.agreement.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How to read a bare table of ratings.
///
/// @param unitColumn the column with the names of the units; without it a first column named
///     `unit`, in any case, if there is one
/// @param missing what stands for a missing rating, beside an empty cell
/// @param level the level of measurement, which says whether cells are numbers or sets
/// @param categories the categories, or for sets the codes, in their order; empty if they are those
///     that occur
public record TableFormat(
    Optional<String> unitColumn, Set<String> missing, Level level, List<String> categories) {
  public TableFormat {
    missing = Set.copyOf(missing);
    categories = List.copyOf(categories);
  }

  /// A table without declarations.
  public static TableFormat of(Level level) {
    return new TableFormat(Optional.empty(), Set.of(), level, List.of());
  }
}
