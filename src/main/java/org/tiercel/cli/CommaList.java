package org.tiercel.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import org.tiercel.domain.TiercelException;

/// Several values in one option, parted by commas; one that holds a comma stands in quotes.
final class CommaList {
  private CommaList() {}

  /// Such as `Coder A,"Doe, Jane"`; empty values are left out.
  static List<String> of(String text) {
    try {
      return CsvReader.builder().allowUnclosedQuote(false).ofCsvRecord(text).stream()
          .flatMap(row -> row.getFields().stream())
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .toList();
    } catch (CsvParseException e) {
      throw new TiercelException(
          "%s is no list of values parted by commas; close the quotes.".formatted(text), e);
    }
  }
}
