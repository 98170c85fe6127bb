package org.tiercel.agreement.project;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.tiercel.agreement.table.ConfusionMatrix;
import org.tiercel.agreement.table.RatingTable;

/// A table of ratings that knows the posts behind its units. Immutable.
public final class UnitTable {
  private final RatingTable ratings;
  private final int[] posts;

  UnitTable(RatingTable ratings, List<UnitRow> rows) {
    this.ratings = ratings;
    this.posts = rows.stream().mapToInt(UnitRow::post).toArray();
  }

  /// The ratings. Categories are keys of codes, `none` and `not applicable`.
  public RatingTable ratings() {
    return ratings;
  }

  /// How often each category of one coder met each of another.
  ///
  /// @param first the place of the coder in the rows
  /// @param second the place of the coder in the columns
  public ConfusionMatrix matrix(int first, int second) {
    return ConfusionMatrix.of(ratings, first, second);
  }

  /// Row ids of the posts behind units.
  ///
  /// @param units rows of the table
  public BitSet posts(IntStream units) {
    BitSet behind = new BitSet();
    units.map(unit -> posts[unit]).forEach(behind::set);
    return behind;
  }
}
