package org.tiercel.corpus;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a table, or an object of a JSON file, before anything is made of it.
public final class RawRecord {
  private final long line;
  private final @Nullable String[] values;

  /// @param line where it begins, from 1
  /// @param values what stands under each column; taken over, not copied
  RawRecord(long line, @Nullable String[] values) {
    this.line = line;
    this.values = values;
  }

  /// Where it begins in its file, from 1.
  public long line() {
    return line;
  }

  /// How many values it has.
  public int size() {
    return values.length;
  }

  /// What stands under a column.
  ///
  /// @param column position, from 0; a negative one has no value
  public @Nullable String value(int column) {
    return column >= 0 && column < values.length ? values[column] : null;
  }

  /// All values, an empty one for each that is absent.
  public List<String> values() {
    return Arrays.stream(values).map(v -> v == null ? "" : v).toList();
  }
}
