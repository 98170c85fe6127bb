package org.tiercel.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Guesses which column is what: by its name, and where no name fits, by what stands in it.
final class MappingGuess {
  private static final int SHORTEST_MEAN_TEXT = 15;

  private final List<String> columns;
  private final List<RawRecord> rows;
  private final Map<String, GuessReason> reasons = new HashMap<>();
  private final ColumnMapping mapping;

  private MappingGuess(List<String> columns, List<RawRecord> rows) {
    this.columns = columns;
    this.rows = rows;
    this.mapping = guess();
  }

  /// Claims a column, unless it is claimed already.
  private boolean claim(String column, GuessReason reason) {
    return reasons.putIfAbsent(column, reason) == null;
  }

  /// @param rows the first records of the file
  static MappingGuess of(List<String> columns, List<RawRecord> rows) {
    return new MappingGuess(columns, rows);
  }

  /// Which column seems to be what.
  ColumnMapping mapping() {
    return mapping;
  }

  /// Why, by column.
  Map<String, GuessReason> reasons() {
    return reasons;
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
      onlyTimes()
          .filter(column -> claim(column, GuessReason.ONLY_TIMES))
          .ifPresent(column -> fields.put(CorpusField.TIME, column));
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
        GuessReason reason =
            last && !compared.equals(column) ? GuessReason.LAST_NAME : GuessReason.NAME;
        if (KnownColumns.plain(compared).equals(name) && claim(column, reason)) {
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
      if (!reasons.containsKey(column) && spaced && mean >= most) {
        longest = Optional.of(column);
        most = mean;
      }
    }
    longest.ifPresent(column -> claim(column, GuessReason.LONGEST_TEXT));
    return longest;
  }

  private Optional<String> onlyTimes() {
    return columns.stream()
        .filter(column -> !reasons.containsKey(column))
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
