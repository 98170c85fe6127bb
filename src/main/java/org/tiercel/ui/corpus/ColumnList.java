package org.tiercel.ui.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.tiercel.corpus.ColumnMapping;
import org.tiercel.corpus.CorpusField;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.OneLine;
import org.tiercel.ui.kit.Picker;

/// The columns of a file: what each is taken for, which can be changed, why, and what stands in it.
final class ColumnList extends GridPane {
  private static final String BETWEEN = "  ·  ";

  private final ImportDraft draft;
  private final ObservableList<String> uses;

  ColumnList(ImportDraft draft) {
    this.draft = draft;
    this.uses = FXCollections.observableArrayList(uses());
    getStyleClass().add("corpus-columns");
    int heading = 0;
    for (String key :
        List.of(
            "corpus.columns.name",
            "corpus.columns.use",
            "corpus.columns.why",
            "corpus.columns.values")) {
      Label label = new Label(Messages.text(key));
      label.getStyleClass().add("muted");
      add(label, heading++, 0);
    }
    draft.columns().forEach(this::add);
  }

  private static List<String> uses() {
    List<String> uses = new ArrayList<>(List.of(""));
    Arrays.stream(CorpusField.values()).map(CorpusField::key).forEach(uses::add);
    uses.addAll(ColumnMapping.METRICS);
    return uses;
  }

  private void add(String column) {
    OneLine name = line(column, "strong");
    Picker<String> picker = new Picker<>(used(column), uses, ColumnList::nameOf);
    picker.setAccessibleText(Messages.text("corpus.columns.spoken", column));
    OneLine why = line(reason(column), "muted");
    draft.mappingProperty().addListener(observed -> why.setText(reason(column)));
    OneLine values = line(values(column), "corpus-values");
    setHgrow(values, Priority.ALWAYS);
    addRow(getRowCount(), name, picker, why, values);
  }

  private static OneLine line(String text, String styleClass) {
    OneLine line = new OneLine();
    line.getStyleClass().add(styleClass);
    line.setText(text);
    return line;
  }

  private ObjectProperty<String> used(String column) {
    ObjectProperty<String> used = new SimpleObjectProperty<>(this, "used", draft.use(column));
    used.addListener(
        (observed, before, now) -> {
          if (!now.equals(draft.use(column))) {
            draft.use(column, now);
          }
        });
    draft.mappingProperty().addListener(observed -> used.set(draft.use(column)));
    return used;
  }

  /// What a field or count is called.
  static String nameOf(String use) {
    if (use.isEmpty()) {
      return Messages.text("corpus.unread");
    }
    return Messages.text(
        ColumnMapping.METRICS.contains(use) ? "corpus.column." + use : "corpus.field." + use);
  }

  private String reason(String column) {
    return draft
        .reason(column)
        .map(
            reason ->
                switch (reason) {
                  case NAME -> Messages.text("corpus.why.name");
                  case LAST_NAME -> Messages.text("corpus.why.last");
                  case LONGEST_TEXT -> Messages.text("corpus.why.text");
                  case ONLY_TIMES -> Messages.text("corpus.why.times");
                })
        .orElseGet(() -> draft.use(column).isEmpty() ? "" : Messages.text("corpus.why.you"));
  }

  private String values(String column) {
    return String.join(
        BETWEEN, draft.sample(column).stream().filter(value -> !value.isBlank()).toList());
  }
}
