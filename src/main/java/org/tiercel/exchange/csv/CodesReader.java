package org.tiercel.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiercel.domain.TiercelException;

/// Reads codes files: CSV with a header row, in UTF-8. It looks at the form of the file alone;
/// what the rows mean is judged against a project by [CodesImport].
public final class CodesReader {
  private static final Pattern LINE = Pattern.compile("record starting at line (\\d+)");

  /// Reads a file.
  ///
  /// @throws TiercelException naming file and line, if it is no such file
  public CodesFile read(Path file) {
    return parse(CsvText.of(file), file.toString());
  }

  /// Reads codes from text.
  ///
  /// @param csv the text
  /// @param name what messages call its source
  /// @throws TiercelException naming source and line, if it is no such text
  public CodesFile parse(String csv, String name) {
    Iterator<CsvRecord> records =
        CsvReader.builder()
            .skipEmptyLines(true)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(csv)
            .iterator();
    try {
      if (!records.hasNext()) {
        throw new TiercelException(
            name + " is empty: its first line names the columns post, coder, tier and code.");
      }
      CodesHeader header = CodesHeader.of(name, records.next().getFields());
      List<CodesRow> rows = new ArrayList<>();
      records.forEachRemaining(row -> rows.add(row(name, header, row)));
      return new CodesFile(name, rows, header.others());
    } catch (CsvParseException e) {
      throw broken(name, e);
    }
  }

  private static CodesRow row(String name, CodesHeader header, CsvRecord row) {
    if (row.getFieldCount() != header.width()) {
      throw new TiercelException(
          "%s, line %d: this row has %d cells where the header has %d: "
                  .formatted(name, row.getStartingLineNumber(), row.getFieldCount(), header.width())
              + "put texts with commas between quotation marks.");
    }
    Map<CodesColumn, String> cells = new EnumMap<>(CodesColumn.class);
    header
        .positions()
        .forEach(
            (column, at) -> {
              String cell = row.getField(at);
              cells.put(column, column == CodesColumn.QUOTE ? cell : plain(cell));
            });
    return new CodesRow(row.getStartingLineNumber(), cells);
  }

  private static String plain(String cell) {
    return FormulaGuard.restored(cell.strip());
  }

  private static TiercelException broken(String name, CsvParseException e) {
    Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
    String where = line.find() ? ", line " + line.group(1) : "";
    return new TiercelException(
        name
            + where
            + ": a quotation mark is not closed, or text follows it: close it, and write quotation"
            + " marks inside a text twice.",
        e);
  }
}
