package org.tiercel.ui.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tiercel.corpus.ColumnMapping;
import org.tiercel.corpus.CorpusField;
import org.tiercel.corpus.GuessReason;
import org.tiercel.corpus.ImportOptions;
import org.tiercel.corpus.ImportReport;
import org.tiercel.corpus.Preview;
import org.tiercel.corpus.RawRecord;

/// A file that is about to be imported: its first rows, and which column is taken for what.
final class ImportDraft {
  private static final int ROWS_SHOWN = 5;

  private final Path file;
  private final Preview preview;
  private final ObjectProperty<ColumnMapping> mapping;
  private final StringProperty platform =
      new SimpleStringProperty(this, "platform", ImportOptions.UNKNOWN_PLATFORM);

  private final ObjectProperty<@Nullable ImportReport> forecast =
      new SimpleObjectProperty<>(this, "forecast");

  ImportDraft(Path file, Preview preview) {
    this.file = file;
    this.preview = preview;
    this.mapping = new SimpleObjectProperty<>(this, "mapping", preview.mapping());
  }

  Path file() {
    return file;
  }

  String fileName() {
    return String.valueOf(file.getFileName());
  }

  /// What the file is, such as `csv`.
  String format() {
    return preview.format().key();
  }

  List<String> columns() {
    return preview.columns();
  }

  /// Which column is what.
  ObjectProperty<ColumnMapping> mappingProperty() {
    return mapping;
  }

  /// Where posts were posted that do not say it themselves.
  StringProperty platformProperty() {
    return platform;
  }

  /// What the import would do, once that is counted.
  ObjectProperty<@Nullable ImportReport> forecastProperty() {
    return forecast;
  }

  /// The field or count that a column is taken for, by its name; empty when it is not read.
  String use(String column) {
    return mapping.get().nameOf(column).orElse("");
  }

  /// Takes a column for a field or count, or, for an empty name, leaves it unread.
  void use(String column, String name) {
    mapping.set(mapping.get().taking(column, name));
  }

  /// Why a column is taken for what it is, as long as that is a guess.
  Optional<GuessReason> reason(String column) {
    return mapping.get().nameOf(column).equals(preview.mapping().nameOf(column))
        ? Optional.ofNullable(preview.reasons().get(column))
        : Optional.empty();
  }

  /// Takes the columns for what they are in another file, if both have the same.
  ///
  /// @return whether they have
  boolean follow(ImportDraft other) {
    boolean same = columns().equals(other.columns());
    if (same) {
      mapping.set(other.mapping.get());
      platform.set(other.platform.get());
    }
    return same;
  }

  /// The column of a field; empty when it is not read.
  Optional<String> column(CorpusField field) {
    return mapping.get().column(field);
  }

  /// Takes a column for a field, or, without one, leaves the field unread.
  void take(CorpusField field, Optional<String> column) {
    ColumnMapping now = mapping.get();
    mapping.set(column.map(name -> now.with(field, name)).orElseGet(() -> now.without(field)));
  }

  /// Whether a column holds the text, without which nothing can be imported.
  BooleanBinding ready() {
    return Bindings.createBooleanBinding(() -> column(CorpusField.TEXT).isPresent(), mapping);
  }

  /// The beginnings of a column, one a row.
  List<String> sample(String column) {
    int place = preview.columns().indexOf(column);
    return preview.rows().stream().limit(ROWS_SHOWN).map(row -> value(row, place)).toList();
  }

  private static String value(RawRecord row, int place) {
    String value = row.value(place);
    return value == null ? "" : value;
  }

  /// How the file is to be imported.
  ImportOptions options() {
    String where = platform.get().strip();
    return ImportOptions.defaults()
        .withFormat(preview.format())
        .withMapping(mapping.get())
        .withPlatform(where.isEmpty() ? ImportOptions.UNKNOWN_PLATFORM : where);
  }
}
