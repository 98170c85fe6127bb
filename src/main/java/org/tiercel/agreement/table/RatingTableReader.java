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
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiercel.domain.TiercelException;
import org.tiercel.domain.Utf8Flaw;
import org.tiercel.task.Progress;

/// Reads a bare table of ratings from a CSV file in UTF-8: a header row, then one row a unit. The
/// file is streamed; only the categories and the names of units stay in memory.
public final class RatingTableReader {
  private static final Pattern RECORD_LINE = Pattern.compile("record starting at line (\\d+)");
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
      throw brokenQuote(name, e);
    } catch (CharacterCodingException e) {
      throw notUtf8(name, file, e);
    } catch (IOException | UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException encoding) {
        throw notUtf8(name, file, encoding);
      }
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

  private static TiercelException brokenQuote(String file, CsvParseException e) {
    Matcher line = RECORD_LINE.matcher(String.valueOf(e.getMessage()));
    return new TiercelException(
        file
            + (line.find() ? ", line " + line.group(1) : "")
            + ": a quotation mark is not closed, or text follows it; close it, and write quotation"
            + " marks inside a cell twice.",
        e);
  }

  private static TiercelException notUtf8(String name, Path file, CharacterCodingException e) {
    try {
      OptionalLong line = Utf8Flaw.line(Files.readAllBytes(file));
      return new TiercelException(
          "%s%s: this is not UTF-8; save it as CSV UTF-8."
              .formatted(name, line.isPresent() ? ", line " + line.getAsLong() : ""),
          e);
    } catch (IOException again) {
      again.addSuppressed(e);
      return unreadable(name, again);
    }
  }

  private static TiercelException unreadable(String file, Exception failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return new TiercelException(
        "%s could not be read: %s; check the disk and try again."
            .formatted(file, String.valueOf(cause.getMessage())),
        cause);
  }
}
