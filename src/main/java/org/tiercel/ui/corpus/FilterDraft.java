package org.tiercel.ui.corpus;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tiercel.store.ImportedFile;
import org.tiercel.store.PostFilter;
import org.tiercel.ui.kit.Messages;

/// The filter of the table as its bar shows it, field by field.
final class FilterDraft {
  /// An import to choose, or any.
  ///
  /// @param id of the import; null: any
  /// @param label what it is called
  record ImportChoice(@Nullable Long id, String label) {}

  private final PostsViewModel model;
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ObjectProperty<String> platform = new SimpleObjectProperty<>(this, "platform", "");
  private final ObjectProperty<ImportChoice> imported =
      new SimpleObjectProperty<>(this, "imported", anyImport());
  private final ObjectProperty<StateChoice> state =
      new SimpleObjectProperty<>(this, "state", StateChoice.of(PostFilter.CORPUS));
  private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>(this, "from");
  private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>(this, "to");
  private final ObservableList<String> platforms = FXCollections.observableArrayList("");
  private final ObservableList<ImportChoice> imports =
      FXCollections.observableArrayList(anyImport());
  private boolean following;

  FilterDraft(PostsViewModel model) {
    this.model = model;
    InvalidationListener giving = observed -> give();
    query.addListener(giving);
    platform.addListener(giving);
    imported.addListener(giving);
    state.addListener(giving);
    from.addListener(giving);
    to.addListener(giving);
    model.filterProperty().addListener(observed -> follow());
    model.platformsProperty().addListener(observed -> listChoices());
    model.importsProperty().addListener(observed -> listChoices());
    listChoices();
  }

  private static ImportChoice anyImport() {
    return new ImportChoice(null, Messages.text("corpus.filter.import.any"));
  }

  private static ImportChoice choice(ImportedFile file) {
    return new ImportChoice(
        file.id(), Messages.text("corpus.filter.import", String.valueOf(file.id()), file.file()));
  }

  private void listChoices() {
    List<String> names = new ArrayList<>(List.of(""));
    names.addAll(model.platformsProperty().get());
    if (!names.equals(platforms)) {
      platforms.setAll(names);
    }
    List<ImportChoice> files = new ArrayList<>(List.of(anyImport()));
    model.importsProperty().get().reversed().forEach(file -> files.add(choice(file)));
    if (!files.equals(imports)) {
      imports.setAll(files);
    }
    follow();
  }

  private void give() {
    if (following) {
      return;
    }
    String where = platform.get();
    LocalDate last = to.get();
    model
        .filterProperty()
        .set(
            new PostFilter(
                where.isEmpty() ? null : where,
                start(from.get()),
                last == null ? null : start(last.plusDays(1)),
                imported.get().id(),
                state.get().state(),
                state.get().because(),
                query.get()));
  }

  private static @Nullable Instant start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private void follow() {
    PostFilter now = model.filterProperty().get();
    following = true;
    try {
      query.set(now.query());
      platform.set(now.platform() == null ? "" : now.platform());
      imported.set(
          imports.stream()
              .filter(choice -> Objects.equals(choice.id(), now.imported()))
              .findFirst()
              .orElseGet(() -> new ImportChoice(now.imported(), "")));
      state.set(StateChoice.of(now));
      from.set(day(now.from()));
      Instant before = now.before();
      to.set(before == null ? null : day(before.minusMillis(1)));
    } finally {
      following = false;
    }
  }

  private static @Nullable LocalDate day(@Nullable Instant time) {
    return time == null ? null : time.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /// Shows the whole corpus again.
  void clear() {
    model.filterProperty().set(PostFilter.CORPUS);
  }

  StringProperty queryProperty() {
    return query;
  }

  /// The platform's name; empty: any.
  ObjectProperty<String> platformProperty() {
    return platform;
  }

  ObservableList<String> platforms() {
    return platforms;
  }

  ObjectProperty<ImportChoice> importedProperty() {
    return imported;
  }

  ObservableList<ImportChoice> imports() {
    return imports;
  }

  ObjectProperty<StateChoice> stateProperty() {
    return state;
  }

  /// The first day, in UTC.
  ObjectProperty<@Nullable LocalDate> fromProperty() {
    return from;
  }

  /// The last day, in UTC.
  ObjectProperty<@Nullable LocalDate> toProperty() {
    return to;
  }
}
