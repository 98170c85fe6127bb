package org.tiercel.agreement.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts a [RatingTable] together unit by unit. For one thread.
public final class RatingTableBuilder {
  private final Categories categories;
  private final List<String> coders;
  private final List<String> units = new ArrayList<>();
  private final Cells cells = new Cells();

  RatingTableBuilder(Categories categories, List<String> coders) {
    this.categories = categories;
    this.coders = List.copyOf(coders);
  }

  /// Adds a unit.
  ///
  /// @param unit what it is called
  /// @param ratings the place of the category each coder gave, or [RatingTable#MISSING]
  public RatingTableBuilder add(String unit, int... ratings) {
    if (ratings.length != coders.size()) {
      throw new IllegalArgumentException("one rating a coder is needed");
    }
    if (Arrays.stream(ratings).anyMatch(r -> r < RatingTable.MISSING || r >= categories.size())) {
      throw new IllegalArgumentException("no such category in " + Arrays.toString(ratings));
    }
    units.add(unit);
    for (int rating : ratings) {
      cells.add(rating);
    }
    return this;
  }

  /// The table of all units added so far.
  public RatingTable build() {
    return new RatingTable(categories, coders, List.copyOf(units), cells.toArray(), null);
  }

  /// A growing array of ints.
  static final class Cells {
    private int[] values = new int[64];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size + (size >> 1));
      }
      values[size++] = value;
    }

    int[] toArray() {
      return Arrays.copyOf(values, size);
    }
  }
}
