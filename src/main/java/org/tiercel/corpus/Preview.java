package org.tiercel.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.TiercelException;

/// The beginning of a file and what Tiercel makes of it, to be looked at before it is imported.
///
/// @param format what it is
/// @param columns names of its columns
/// @param rows its first records
/// @param mapping which column seems to be what
/// @param reasons why, by column
public record Preview(
    CorpusFormat format,
    List<String> columns,
    List<RawRecord> rows,
    ColumnMapping mapping,
    Map<String, GuessReason> reasons) {
  private static final int ROWS = 200;

  /// Copies the collections.
  public Preview {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    reasons = Map.copyOf(reasons);
  }

  /// Looks into a file.
  ///
  /// @param format what it is; recognised when absent
  /// @throws TiercelException if it is a folder, is not there, is not UTF-8, or is broken at its
  ///     beginning
  public static Preview of(Path file, @Nullable CorpusFormat format) {
    CorpusFormat found = format == null ? CorpusFormat.of(file) : format;
    try (RecordSource source = found.open(file, List.of())) {
      List<RawRecord> rows = new ArrayList<>();
      for (Optional<RawRecord> row = source.next();
          row.isPresent() && rows.size() < ROWS;
          row = source.next()) {
        rows.add(row.get());
      }
      MappingGuess guess = MappingGuess.of(source.columns(), rows);
      return new Preview(found, source.columns(), rows, guess.mapping(), guess.reasons());
    }
  }
}
