package org.tiercel.agreement.table;

import java.util.List;
import org.tiercel.domain.TiercelException;

/// Turns the cells of a file into categories, one cell after the other, and at the end knows the
/// categories.
sealed interface CellReader permits DeclaredCells, OccurringCells, SetCells {
  /// The reader that a format calls for.
  ///
  /// @throws TiercelException if the declared categories do not suit the level
  static CellReader of(TableFormat format) {
    if (format.level().isSets()) {
      return new SetCells(format.categories());
    }
    return format.categories().isEmpty()
        ? new OccurringCells(format.level())
        : new DeclaredCells(format.level(), format.categories());
  }

  /// The category of a cell, for now.
  ///
  /// @param text what the cell says, not missing
  /// @param place where it stands, for messages
  /// @throws TiercelException if the text is no category
  int read(String text, CellPlace place);

  /// The table of all cells read.
  ///
  /// @param cells what [#read] gave, row after row; may be changed
  RatingTable table(List<String> coders, List<String> units, int[] cells);
}
