package org.tiercel.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Where the fields stand in the records of a file.
final class FieldPlaces {
  private final Map<CorpusField, Integer> places = new EnumMap<>(CorpusField.class);

  FieldPlaces(ColumnMapping mapping, List<String> columns) {
    mapping.fields().forEach((field, column) -> places.put(field, columns.indexOf(column)));
  }

  /// The place of a field, or -1.
  int of(CorpusField field) {
    return places.getOrDefault(field, -1);
  }
}
