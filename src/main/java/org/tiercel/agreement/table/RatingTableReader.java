package org.tiercel.agreement.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.tiercel.domain.TiercelException;
import org.tiercel.task.Progress;

/// Reads a bare table of ratings from a CSV file in UTF-8: a header row, then one row a unit. The
/// file is streamed; only the categories and the names of units stay in memory.
public final class RatingTableReader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final TableFormat format;

  public RatingTableReader(TableFormat format) {
    this.format = format;
  }

  /// Reads a whole file.
  ///
  /// @throws TiercelException naming file and line where the table cannot be read: a ragged row, a
  ///     unit that comes twice, a cell that is no category, fewer than two coders, a broken quote,
  ///     another encoding, no file
  public RatingTable read(Path file, Progress progress) {
    String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    if (!Files.exists(file)) {
      throw new TiercelException("%s does not exist; check the path.".formatted(file));
    }
    if (Files.isDirectory(file)) {
      throw new TiercelException("%s is a folder; name the CSV file itself.".formatted(file));
    }
    try (Reader reader = open(file);
        CsvReader<CsvRecord> csv = rows(reader)) {
      return read(name, csv.iterator(), progress);
    } catch (CsvParseException e) {
      throw new TiercelException(
          "%s: %s; mend the quotes.".formatted(name, String.valueOf(e.getMessage())), e);
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(name, e);
    }
  }

  private RatingTable read(String file, Iterator<CsvRecord> rows, Progress progress) {
    if (!rows.hasNext()) {
      throw new TiercelException(
          "%s is empty; its first row names the coders, one a column.".formatted(file));
    }
    TableHeader header =
        TableHeader.of(
            file,
            rows.next().getFields().stream().map(String::strip).toList(),
            format.unitColumn());
    TableRows table = new TableRows(file, header, format);
    while (rows.hasNext()) {
      CsvRecord row = rows.next();
      table.add(row);
      if (row.getStartingLineNumber() % 10_000 == 0) {
        progress.stopIfCancelled();
        progress.report(row.getStartingLineNumber(), Progress.UNKNOWN);
      }
    }
    return table.table();
  }

  /// Rows of any width: this class says itself, with the line, which row is ragged.
  private static CsvReader<CsvRecord> rows(Reader reader) {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(reader);
  }

  private static Reader open(Path file) throws IOException {
    PushbackReader reader =
        new PushbackReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
    int first = reader.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    return reader;
  }

  private static TiercelException unreadable(String file, Exception failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return cause instanceof CharacterCodingException
        ? new TiercelException("%s is not in UTF-8; save it as CSV UTF-8.".formatted(file), cause)
        : new TiercelException(
            "%s could not be read: %s.".formatted(file, String.valueOf(cause.getMessage())), cause);
  }
}
