package org.tiercel.corpus;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiercel.domain.TiercelException;

/// The formats that can be imported.
public enum CorpusFormat {
  /// Cells between commas, or between semicolons, tabs or bars, as the header shows.
  CSV,
  /// Cells between tabs.
  TSV,
  /// One JSON object a line.
  JSONL;

  /// Its name in files and on the command line.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The format with this name.
  ///
  /// @throws TiercelException if there is none
  public static CorpusFormat ofKey(String key) {
    return find(key)
        .orElseThrow(
            () ->
                new TiercelException(
                    "There is no format \""
                        + key
                        + "\"; choose one of "
                        + Arrays.stream(values())
                            .map(CorpusFormat::key)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  /// The format of a file.
  ///
  /// @throws TiercelException if it is one that cannot be imported
  public static CorpusFormat of(Path file) {
    return FormatRecognition.recognize(file);
  }

  /// Opens a file of this format.
  ///
  /// @param wanted columns to be there even if the beginning of the file does not show them
  /// @throws TiercelException if it is a folder, is not there, is not UTF-8, or is broken at its
  ///     beginning
  public RecordSource open(Path file, Collection<String> wanted) {
    return switch (this) {
      case CSV -> DelimitedSource.csv(file);
      case TSV -> DelimitedSource.tsv(file);
      case JSONL -> JsonLinesSource.open(file, wanted);
    };
  }

  private static Optional<CorpusFormat> find(String key) {
    return Arrays.stream(values()).filter(format -> format.key().equals(key)).findFirst();
  }
}
