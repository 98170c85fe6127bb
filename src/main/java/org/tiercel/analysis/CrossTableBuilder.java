package org.tiercel.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts pairs of keys into a [CrossTable]. For one thread.
public final class CrossTableBuilder {
  private final List<Category> rows;
  private final List<Category> columns;
  private final Map<String, Integer> rowOfKey;
  private final Map<String, Integer> columnOfKey;
  private final long[][] counts;

  /// Starts with every count at zero.
  public CrossTableBuilder(List<Category> rows, List<Category> columns) {
    this.rows = List.copyOf(rows);
    this.columns = List.copyOf(columns);
    this.rowOfKey = places(rows);
    this.columnOfKey = places(columns);
    this.counts = new long[rows.size()][columns.size()];
  }

  private static Map<String, Integer> places(List<Category> categories) {
    Map<String, Integer> places = new HashMap<>();
    for (Category category : categories) {
      places.put(category.key(), places.size());
    }
    return places;
  }

  /// Counts one unit.
  ///
  /// @return this
  public CrossTableBuilder add(String rowKey, String columnKey) {
    return add(rowKey, columnKey, 1);
  }

  /// Counts several units at once.
  ///
  /// @param count how many, not negative
  /// @return this
  public CrossTableBuilder add(String rowKey, String columnKey, long count) {
    int row = place(rowOfKey, rowKey);
    int column = place(columnOfKey, columnKey);
    counts[row][column] = Math.addExact(counts[row][column], count);
    return this;
  }

  private static int place(Map<String, Integer> places, String key) {
    Integer place = places.get(key);
    if (place == null) {
      throw new IllegalArgumentException("Not declared in this table: " + key);
    }
    return place;
  }

  /// The table so far; further units do not change it.
  public CrossTable build() {
    return CrossTable.of(rows, columns, counts);
  }
}
