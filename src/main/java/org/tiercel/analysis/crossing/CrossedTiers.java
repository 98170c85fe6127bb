package org.tiercel.analysis.crossing;

import java.util.BitSet;
import org.tiercel.analysis.Category;
import org.tiercel.analysis.CrossTable;

/// Two tiers crossed: the table, the posts behind each cell, and what was left out.
public final class CrossedTiers {
  private final Crossing crossing;
  private final CodesBy codes;
  private final CrossTable table;
  private final LeftOut leftOut;
  private final Tallies tallies;

  CrossedTiers(
      Crossing crossing, CodesBy codes, CrossTable table, LeftOut leftOut, Tallies tallies) {
    this.crossing = crossing;
    this.codes = codes;
    this.table = table;
    this.leftOut = leftOut;
    this.tallies = tallies;
  }

  /// What was crossed.
  public Crossing crossing() {
    return crossing;
  }

  /// Whose codes.
  public CodesBy codes() {
    return codes;
  }

  /// Counts of all codes that can be given, in declared order, those never given included.
  public CrossTable table() {
    return table;
  }

  /// The excerpts, or where both tiers ask of posts the posts, that are in no cell.
  public LeftOut leftOut() {
    return leftOut;
  }

  /// How many posts hold the units counted.
  public long posts() {
    return tallies.posts();
  }

  /// Row ids of the posts behind a cell.
  ///
  /// @param row key of a row's code
  /// @param column key of a column's code
  public BitSet posts(String row, String column) {
    return tallies.posts(
        place(table.rows().stream().map(Category::key).toList().indexOf(row), row),
        place(table.columns().stream().map(Category::key).toList().indexOf(column), column));
  }

  private static int place(int place, String key) {
    if (place < 0) {
      throw new IllegalArgumentException("Not a code of this table: " + key);
    }
    return place;
  }
}
