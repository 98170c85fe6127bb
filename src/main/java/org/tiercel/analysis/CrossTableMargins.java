package org.tiercel.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The margins of a cross table.
///
/// @param rows units of each row
/// @param columns units of each column
/// @param total units of the table
public record CrossTableMargins(List<Long> rows, List<Long> columns, long total) {
  /// Copies the lists.
  public CrossTableMargins {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /// Margins that are sums of cells.
  ///
  /// @throws ArithmeticException if a sum is too large
  static CrossTableMargins sums(long[][] counts, int columns) {
    List<Long> rowSums = Arrays.stream(counts).map(row -> sum(Arrays.stream(row))).toList();
    List<Long> columnSums =
        IntStream.range(0, columns)
            .mapToObj(column -> sum(Arrays.stream(counts).mapToLong(row -> row[column])))
            .toList();
    return new CrossTableMargins(
        rowSums, columnSums, sum(rowSums.stream().mapToLong(Long::longValue)));
  }

  private static long sum(LongStream counts) {
    return counts.reduce(0, Math::addExact);
  }
}
