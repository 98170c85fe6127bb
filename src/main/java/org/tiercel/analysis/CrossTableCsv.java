package org.tiercel.analysis;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// A cross table as CSV (RFC 4180): a header and one line a cell, `row,column` by key and then
/// every measure in full precision with a decimal point. An undefined value is an empty field.
public final class CrossTableCsv {
  private CrossTableCsv() {}

  /// The whole file's text.
  public static String of(CrossTable table) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(header());
      for (int row = 0; row < table.rows().size(); row++) {
        for (int column = 0; column < table.columns().size(); column++) {
          csv.writeRecord(line(table, row, column));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> header() {
    List<String> fields = new ArrayList<>(List.of("row", "column"));
    CellMeasures.all().forEach(measure -> fields.add(measure.key()));
    return fields;
  }

  private static List<String> line(CrossTable table, int row, int column) {
    List<String> fields = new ArrayList<>();
    fields.add(table.rows().get(row).key());
    fields.add(table.columns().get(column).key());
    for (CellMeasure measure : CellMeasures.all()) {
      fields.add(field(measure, measure.value(table, row, column)));
    }
    return fields;
  }

  private static String field(CellMeasure measure, OptionalDouble value) {
    if (value.isEmpty()) {
      return "";
    }
    return switch (measure.reading()) {
      case COUNT -> Long.toString(Math.round(value.getAsDouble()));
      case MEAN_COUNT, PERCENT, RESIDUAL -> Double.toString(value.getAsDouble());
    };
  }
}
