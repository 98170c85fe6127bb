package org.tiercel.agreement.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Ratings of units by coders: one row a unit, one column a coder, each cell a category or missing.
/// Where ratings are sets of codes, each distinct set is a category. Immutable; four bytes a cell,
/// so a million units by three coders take 12 MB.
public final class RatingTable {
  /// What a cell holds where the coder gave no rating.
  public static final int MISSING = -1;

  private final Categories categories;
  private final List<String> coders;
  private final List<String> units;
  private final int[] ratings;
  private final @Nullable CodeSets sets;

  RatingTable(
      Categories categories,
      List<String> coders,
      List<String> units,
      int[] ratings,
      @Nullable CodeSets sets) {
    this.categories = categories;
    this.coders = List.copyOf(coders);
    this.units = units;
    this.ratings = ratings;
    this.sets = sets;
  }

  /// Starts a table whose cells are categories.
  ///
  /// @param coders their names, one a column
  public static RatingTableBuilder of(Categories categories, List<String> coders) {
    return new RatingTableBuilder(categories, coders);
  }

  /// Starts a table whose cells are sets of codes.
  ///
  /// @param codes the codes known beforehand; others may occur
  /// @param coders their names, one a column
  public static SetTableBuilder ofSets(Collection<String> codes, List<String> coders) {
    return new SetTableBuilder(codes, coders);
  }

  /// What a cell may hold.
  public Categories categories() {
    return categories;
  }

  /// The names of the coders, one a column.
  public List<String> coders() {
    return coders;
  }

  /// The number of rows.
  public int unitCount() {
    return units.size();
  }

  /// What a row is called.
  public String unit(int unit) {
    return units.get(unit);
  }

  /// The category that a coder gave to a unit, or [#MISSING].
  public int rating(int unit, int coder) {
    return ratings[unit * coders.size() + coder];
  }

  /// The sets behind the categories, where ratings are sets.
  public Optional<CodeSets> sets() {
    return Optional.ofNullable(sets);
  }

  /// The same units rated by some of the coders only.
  ///
  /// @param columns the places of the coders to keep
  public RatingTable only(int... columns) {
    int[] kept = new int[unitCount() * columns.length];
    for (int unit = 0; unit < unitCount(); unit++) {
      for (int column = 0; column < columns.length; column++) {
        kept[unit * columns.length + column] = rating(unit, columns[column]);
      }
    }
    List<String> names = Arrays.stream(columns).mapToObj(coders::get).toList();
    return new RatingTable(categories, names, units, kept, sets);
  }

  /// Some of the units, rated by the same coders.
  ///
  /// @param rows the places of the units to keep
  public RatingTable units(int... rows) {
    int width = coders.size();
    int[] kept = new int[rows.length * width];
    for (int row = 0; row < rows.length; row++) {
      System.arraycopy(ratings, rows[row] * width, kept, row * width, width);
    }
    List<String> names = Arrays.stream(rows).mapToObj(units::get).toList();
    return new RatingTable(categories, coders, names, kept, sets);
  }

  /// One code by itself: `absent` or `present` in each rating. In a table of sets a rating has the
  /// code if its set does, otherwise if it is that category. Missing stays missing. A code that
  /// never occurs is absent everywhere.
  public RatingTable code(String code) {
    boolean[] present = new boolean[categories.size()];
    for (int category = 0; category < present.length; category++) {
      present[category] =
          sets == null
              ? categories.label(category).equals(code)
              : sets.codes().contains(code) && sets.contains(category, sets.codes().indexOf(code));
    }
    int[] binary = new int[ratings.length];
    Arrays.setAll(
        binary, cell -> ratings[cell] == MISSING ? MISSING : present[ratings[cell]] ? 1 : 0);
    return new RatingTable(
        Categories.of(List.of("absent", "present")), coders, units, binary, null);
  }

  /// How often each coder gave a category.
  public int[] countsByCoder(int category) {
    int[] counts = new int[coders.size()];
    for (int cell = 0; cell < ratings.length; cell++) {
      if (ratings[cell] == category) {
        counts[cell % coders.size()]++;
      }
    }
    return counts;
  }

  /// The distinct rows of the table and how often each occurs.
  public Patterns patterns() {
    return Patterns.of(coders.size(), ratings);
  }
}
