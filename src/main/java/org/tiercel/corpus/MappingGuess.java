package org.tiercel.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Guesses which column is what: by its name, and where no name fits, by what stands in it.
final class MappingGuess {
  private static final int SHORTEST_MEAN_TEXT = 15;

  private final List<String> columns;
  private final List<RawRecord> rows;
  private final Set<String> claimed = new HashSet<>();

  private MappingGuess(List<String> columns, List<RawRecord> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /// @param rows the first records of the file
  static ColumnMapping of(List<String> columns, List<RawRecord> rows) {
    return new MappingGuess(columns, rows).guess();
  }

  private ColumnMapping guess() {
    Map<CorpusField, String> fields = new LinkedHashMap<>();
    KnownColumns.FIELDS.forEach(
        (field, names) -> byName(names, field).ifPresent(c -> fields.put(field, c)));
    if (!fields.containsKey(CorpusField.AUTHOR)) {
      byFullName(KnownColumns.AUTHOR_IDS).ifPresent(c -> fields.put(CorpusField.AUTHOR, c));
    }
    Map<String, String> metrics = new LinkedHashMap<>();
    KnownColumns.METRICS.forEach(
        (metric, names) -> byFullName(names).ifPresent(c -> metrics.put(metric, c)));
    if (!fields.containsKey(CorpusField.TEXT)) {
      longestText().ifPresent(column -> fields.put(CorpusField.TEXT, column));
    }
    if (!fields.containsKey(CorpusField.TIME)) {
      onlyTimes().ifPresent(column -> fields.put(CorpusField.TIME, column));
    }
    return new ColumnMapping(fields, metrics);
  }

  private Optional<String> byName(List<String> names, CorpusField field) {
    Optional<String> full = byFullName(names);
    // "user.id" is not the id of the post, but "user.name" is a name.
    return full.isPresent() || field == CorpusField.ID ? full : byLastName(names);
  }

  private Optional<String> byFullName(List<String> names) {
    return claim(names, false);
  }

  private Optional<String> byLastName(List<String> names) {
    return claim(names, true);
  }

  private Optional<String> claim(List<String> names, boolean last) {
    for (String name : names) {
      for (String column : columns) {
        String compared = last ? column.substring(column.lastIndexOf('.') + 1) : column;
        if (KnownColumns.plain(compared).equals(name) && claimed.add(column)) {
          return Optional.of(column);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> longestText() {
    Optional<String> longest = Optional.empty();
    double most = SHORTEST_MEAN_TEXT;
    for (String column : columns) {
      List<String> values = values(column);
      double mean = values.stream().mapToInt(String::length).average().orElse(0);
      boolean spaced = values.stream().anyMatch(value -> value.strip().indexOf(' ') > 0);
      if (!claimed.contains(column) && spaced && mean >= most) {
        longest = Optional.of(column);
        most = mean;
      }
    }
    longest.ifPresent(claimed::add);
    return longest;
  }

  private Optional<String> onlyTimes() {
    return columns.stream()
        .filter(column -> !claimed.contains(column))
        .filter(column -> !values(column).isEmpty())
        .filter(
            column ->
                values(column).stream()
                    .allMatch(
                        value -> !PostTimes.isNumber(value) && PostTimes.read(value).isPresent()))
        .findFirst();
  }

  private List<String> values(String column) {
    int place = columns.indexOf(column);
    List<String> values = new ArrayList<>();
    for (RawRecord row : rows) {
      String value = row.value(place);
      if (value != null && !value.isBlank()) {
        values.add(value);
      }
    }
    return values;
  }
}
