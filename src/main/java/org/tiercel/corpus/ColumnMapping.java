package org.tiercel.corpus;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiercel.domain.TiercelException;

/// Which column is what.
///
/// @param fields column names by field
/// @param metrics column names by the name of the count, such as likes
public record ColumnMapping(Map<CorpusField, String> fields, Map<String, String> metrics) {
  /// The names of the counts that are known.
  public static final List<String> METRICS = List.copyOf(KnownColumns.METRICS.keySet());

  /// Copies the maps, in their order.
  public ColumnMapping {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
  }

  /// The mapping that [#byName] has written.
  ///
  /// @param names columns by field and count
  public static ColumnMapping ofNames(Map<String, String> names) {
    Map<CorpusField, String> fields = new LinkedHashMap<>();
    Map<String, String> metrics = new LinkedHashMap<>(names);
    for (CorpusField field : CorpusField.values()) {
      String column = metrics.remove(field.key());
      if (column != null) {
        fields.put(field, column);
      }
    }
    return new ColumnMapping(fields, metrics);
  }

  /// The column of a field.
  public Optional<String> column(CorpusField field) {
    return Optional.ofNullable(fields.get(field));
  }

  /// This mapping with another column for a field.
  public ColumnMapping with(CorpusField field, String column) {
    Map<CorpusField, String> changed = new LinkedHashMap<>(fields);
    changed.put(field, column);
    return new ColumnMapping(changed, metrics);
  }

  /// This mapping with no column for a field.
  public ColumnMapping without(CorpusField field) {
    Map<CorpusField, String> changed = new LinkedHashMap<>(fields);
    changed.remove(field);
    return new ColumnMapping(changed, metrics);
  }

  /// This mapping with another column for a count.
  public ColumnMapping withMetric(String name, String column) {
    Map<String, String> changed = new LinkedHashMap<>(metrics);
    changed.put(name, column);
    return new ColumnMapping(fields, changed);
  }

  /// This mapping with no column for a count.
  public ColumnMapping withoutMetric(String name) {
    Map<String, String> changed = new LinkedHashMap<>(metrics);
    changed.remove(name);
    return new ColumnMapping(fields, changed);
  }

  /// This mapping changed as the command line says.
  ///
  /// @param changes such as `text=body,author=user,likes=score`; a field without a column,
  ///     `author=`, is not read
  /// @throws TiercelException if a change is neither of a field nor of a known count
  public ColumnMapping changed(String changes) {
    return MappingChanges.apply(this, changes);
  }

  /// Fields and counts with their columns, by the names that the command line uses.
  public Map<String, String> byName() {
    Map<String, String> named = new LinkedHashMap<>();
    fields.forEach((field, column) -> named.put(field.key(), column));
    named.putAll(metrics);
    return named;
  }

  /// The name of the field or count that a column is taken for, as the command line uses it.
  public Optional<String> nameOf(String column) {
    return byName().entrySet().stream()
        .filter(entry -> entry.getValue().equals(column))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// This mapping with a column taken for a field or count instead of what it was taken for.
  ///
  /// @param name as the command line uses it; empty: the column is not read
  public ColumnMapping taking(String column, String name) {
    Map<String, String> names = new LinkedHashMap<>(byName());
    names.values().removeIf(column::equals);
    if (!name.isEmpty()) {
      names.put(name, column);
    }
    return ofNames(names);
  }

  /// Every column that is read.
  public Set<String> columns() {
    Set<String> columns = new LinkedHashSet<>(fields.values());
    columns.addAll(metrics.values());
    return columns;
  }

  /// Refuses a file that lacks a column, or in which no column holds the text.
  ///
  /// @param columns what the file has
  public void require(Path file, List<String> columns) {
    for (String column : columns()) {
      if (!columns.contains(column)) {
        throw Refusal.at(
            file, 1, "there is no column \"" + column + "\"; choose among " + listed(columns));
      }
    }
    if (!fields.containsKey(CorpusField.TEXT)) {
      throw Refusal.at(
          file,
          1,
          "no column is known to hold the text of the posts; name it with --map text=COLUMN,"
              + " choosing among "
              + listed(columns));
    }
  }

  private static String listed(Collection<String> columns) {
    return String.join(", ", columns);
  }
}
