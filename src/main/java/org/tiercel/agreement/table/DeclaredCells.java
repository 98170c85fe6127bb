package org.tiercel.agreement.table;

import java.util.HashSet;
import java.util.List;
import org.tiercel.domain.TiercelException;

/// Cells that hold one of the declared categories.
final class DeclaredCells implements CellReader {
  private final Categories categories;

  DeclaredCells(Level level, List<String> labels) {
    if (new HashSet<>(labels).size() < labels.size()) {
      throw new TiercelException("--categories names a category twice; name each once.");
    }
    categories = Categories.of(labels);
    if (level.isNumbers() && !categories.isNumeric()) {
      throw new TiercelException(
          "--level %s needs numbers, and --categories has text; use nominal or ordinal for text."
              .formatted(level.key()));
    }
  }

  @Override
  public int read(String text, CellPlace place) {
    return categories
        .place(text)
        .orElseThrow(
            () ->
                place.failure(
                    "\"%s\" is not one of the categories %s; add it to --categories or mend the cell."
                        .formatted(text, String.join(",", categories.labels()))));
  }

  @Override
  public RatingTable table(List<String> coders, List<String> units, int[] cells) {
    return new RatingTable(categories, coders, units, cells, null);
  }
}
