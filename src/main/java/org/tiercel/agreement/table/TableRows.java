package org.tiercel.agreement.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiercel.domain.TiercelException;

/// Collects the rows of a bare table.
final class TableRows {
  private final String file;
  private final TableHeader header;
  private final TableFormat format;
  private final CellReader reader;
  private final List<String> units = new ArrayList<>();
  private final Map<String, Long> lines = new HashMap<>();
  private final RatingTableBuilder.Cells cells = new RatingTableBuilder.Cells();

  TableRows(String file, TableHeader header, TableFormat format) {
    this.file = file;
    this.header = header;
    this.format = format;
    this.reader = CellReader.of(format);
  }

  void add(CsvRecord row) {
    long line = row.getStartingLineNumber();
    if (row.getFieldCount() != header.width()) {
      throw new TiercelException(
          "%s, line %d: the row has %d cells and the header %d; mend the row."
              .formatted(file, line, row.getFieldCount(), header.width()));
    }
    units.add(unit(row, line));
    int coder = 0;
    for (int column = 0; column < header.width(); column++) {
      if (column != header.unitColumn()) {
        cells.add(cell(row.getField(column).strip(), line, coder++));
      }
    }
  }

  private int cell(String text, long line, int coder) {
    return text.isEmpty() || format.missing().contains(text)
        ? RatingTable.MISSING
        : reader.read(text, new CellPlace(file, line, header.coders().get(coder)));
  }

  private String unit(CsvRecord row, long line) {
    if (header.unitColumn() < 0) {
      return "line " + line;
    }
    String unit = row.getField(header.unitColumn()).strip();
    if (unit.isEmpty()) {
      throw new TiercelException("%s, line %d: the unit has no name.".formatted(file, line));
    }
    Long before = lines.putIfAbsent(unit, line);
    if (before != null) {
      throw new TiercelException(
          "%s, line %d: unit %s stands in line %d already; keep one row a unit."
              .formatted(file, line, unit, before));
    }
    return unit;
  }

  RatingTable table() {
    return reader.table(header.coders(), List.copyOf(units), cells.toArray());
  }
}
