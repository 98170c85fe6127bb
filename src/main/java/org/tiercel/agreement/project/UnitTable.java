package org.tiercel.agreement.project;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tiercel.agreement.coefficient.Clusters;
import org.tiercel.agreement.table.ConfusionMatrix;
import org.tiercel.agreement.table.RatingTable;

/// A table of ratings that knows the posts behind its units. Immutable.
public final class UnitTable {
  private final RatingTable ratings;
  private final int[] posts;

  UnitTable(RatingTable ratings, List<UnitRow> rows) {
    this(ratings, rows.stream().mapToInt(UnitRow::post).toArray());
  }

  private UnitTable(RatingTable ratings, int[] posts) {
    this.ratings = ratings;
    this.posts = posts;
  }

  /// The units of some posts only.
  ///
  /// @param wanted says of a post, by its row id, whether its units are kept
  public UnitTable ofPosts(IntPredicate wanted) {
    int[] kept =
        IntStream.range(0, posts.length).filter(unit -> wanted.test(posts[unit])).toArray();
    return new UnitTable(
        ratings.units(kept), IntStream.of(kept).map(unit -> posts[unit]).toArray());
  }

  /// Which units belong to the same post.
  public Clusters clusters() {
    Map<Integer, Integer> numbers = new HashMap<>();
    int[] numberOfUnit = new int[posts.length];
    for (int unit = 0; unit < posts.length; unit++) {
      Integer number = numbers.putIfAbsent(posts[unit], numbers.size());
      numberOfUnit[unit] = number == null ? numbers.size() - 1 : number;
    }
    return Clusters.of(numberOfUnit);
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
