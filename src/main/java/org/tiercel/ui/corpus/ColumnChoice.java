package org.tiercel.ui.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The columns of the table of posts as this user has them.
///
/// @param columns every column once, in the order of the table
public record ColumnChoice(List<Column> columns) {
  /// One column.
  ///
  /// @param key its name
  /// @param width in pixels
  /// @param shown whether it is in the table
  public record Column(String key, double width, boolean shown) {
    Column withWidth(double other) {
      return new Column(key, other, shown);
    }

    Column shown(boolean other) {
      return new Column(key, width, other);
    }
  }

  /// The columns as they come.
  public static final ColumnChoice USUAL =
      new ColumnChoice(
          Arrays.stream(PostColumn.values())
              .map(column -> new Column(column.key(), column.usualWidth(), column.usuallyShown()))
              .toList());

  /// Copies the list.
  public ColumnChoice {
    columns = List.copyOf(columns);
  }

  /// This choice without columns that there are not, and with those that it does not name behind.
  ColumnChoice complete() {
    List<Column> complete = new ArrayList<>();
    for (Column column : columns) {
      boolean known = USUAL.columns.stream().anyMatch(usual -> usual.key().equals(column.key()));
      boolean there = complete.stream().anyMatch(other -> other.key().equals(column.key()));
      if (known && !there) {
        complete.add(column);
      }
    }
    for (Column usual : USUAL.columns) {
      if (complete.stream().noneMatch(other -> other.key().equals(usual.key()))) {
        complete.add(usual.shown(usual.shown() && complete.isEmpty()));
      }
    }
    return new ColumnChoice(complete);
  }
}
