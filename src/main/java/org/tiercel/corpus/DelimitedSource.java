package org.tiercel.corpus;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tiercel.domain.TiercelException;

/// Reads a table as RFC 4180 has it, whatever its delimiter: cells may be quoted and may then hold
/// delimiters, line breaks, and quotation marks written twice. The first row is the header; empty
/// lines are passed over.
final class DelimitedSource implements RecordSource {
  private static final int BEGINNING = 1 << 15;
  private static final int LONGEST_CELL = 1 << 24;

  private final Path file;
  private final StrictUtf8 bytes;
  private final CellHandler handler;
  private final CloseableIterator<RawRecord> records;
  private final List<String> columns;

  private DelimitedSource(Path file, StrictUtf8 bytes, Reader reader, char delimiter) {
    this.file = file;
    this.bytes = bytes;
    this.handler = new CellHandler(file);
    this.records =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(LONGEST_CELL)
            .build(handler, reader)
            .iterator();
    this.columns =
        ColumnNames.of(
            next()
                .orElseThrow(
                    () -> Refusal.of(file, "is empty; choose a file with a header and posts")));
  }

  /// Opens a table whose header shows the delimiter.
  static DelimitedSource csv(Path file) {
    return open(file, Optional.empty());
  }

  /// Opens a table with tabs between its cells.
  static DelimitedSource tsv(Path file) {
    return open(file, Optional.of('\t'));
  }

  private static DelimitedSource open(Path file, Optional<Character> delimiter) {
    StrictUtf8 bytes = StrictUtf8.open(file);
    try {
      BufferedReader reader = new BufferedReader(bytes, BEGINNING);
      char found = delimiter.isPresent() ? delimiter.get() : Delimiter.of(beginning(reader));
      return new DelimitedSource(file, bytes, reader, found);
    } catch (IOException e) {
      bytes.closeForGood();
      throw Refusal.unreadable(file, e);
    } catch (TiercelException e) {
      bytes.closeForGood();
      throw e;
    }
  }

  private static CharSequence beginning(BufferedReader reader) throws IOException {
    char[] chars = new char[BEGINNING];
    reader.mark(BEGINNING);
    int length = Math.max(0, reader.read(chars, 0, BEGINNING));
    reader.reset();
    return new String(chars, 0, length);
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Optional<RawRecord> next() {
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (CsvParseException e) {
      throw broken(e);
    } catch (UncheckedIOException e) {
      throw Refusal.unreadable(file, e);
    }
  }

  private TiercelException broken(CsvParseException e) {
    String message = String.valueOf(e.getMessage());
    if (e.getCause() instanceof TiercelException refusal) {
      return refusal;
    }
    String what =
        message.startsWith("Unclosed")
            ? "a quotation mark opens in this row and is never closed; close it"
            : message.startsWith("Unexpected")
                ? "something stands behind a closing quotation mark in this row; write quotation"
                    + " marks inside a cell twice"
                : "a cell of this row has more than "
                    + LONGEST_CELL
                    + " characters; perhaps a quotation mark is never closed";
    return Refusal.at(file, handler.line(), what);
  }

  @Override
  public Optional<String> flaw(RawRecord row) {
    return row.size() == columns.size()
        ? Optional.empty()
        : Optional.of("the row has " + row.size() + " cells, but the header has " + columns.size());
  }

  @Override
  public long bytesRead() {
    return bytes.bytesRead();
  }

  @Override
  public void close() {
    bytes.closeForGood();
  }
}
