package org.tiercel.agreement.table;

import org.tiercel.domain.TiercelException;

/// Where a cell stands.
///
/// @param file the name of the file
/// @param line its line, from 1
/// @param column the header of its column
record CellPlace(String file, long line, String column) {
  /// A failure at this place.
  ///
  /// @param trouble what is wrong and how to mend it, following the place
  TiercelException failure(String trouble) {
    return new TiercelException(
        "%s, line %d, column %s: %s".formatted(file, line, column, trouble));
  }
}
