package org.tiercel.ui.corpus;

import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.store.PostFilter;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Picker;

/// What the table shows: words, platform, days, import, and whether posts are part of the corpus.
final class FilterBar extends FlowPane {
  private final TextField query = new TextField();

  FilterBar(PostsViewModel model) {
    FilterDraft draft = new FilterDraft(model);
    getStyleClass().add("corpus-filter");
    query.setPromptText(Messages.text("corpus.filter.query"));
    query.setAccessibleText(Messages.text("corpus.filter.query"));
    query.textProperty().bindBidirectional(draft.queryProperty());
    Picker<String> platform =
        new Picker<>(
            draft.platformProperty(),
            draft.platforms(),
            name -> name.isEmpty() ? Messages.text("corpus.filter.platform.any") : name);
    platform.setAccessibleText(Messages.text("corpus.filter.platform"));
    Picker<FilterDraft.ImportChoice> imported =
        new Picker<>(draft.importedProperty(), draft.imports(), FilterDraft.ImportChoice::label);
    imported.setAccessibleText(Messages.text("corpus.filter.file"));
    Picker<StateChoice> state =
        new Picker<>(
            draft.stateProperty(),
            FXCollections.observableArrayList(StateChoice.all()),
            StateChoice::label);
    state.setAccessibleText(Messages.text("corpus.filter.state"));
    Button clear = new Button(Messages.text("corpus.filter.clear"));
    clear.getStyleClass().add("flat");
    clear.setOnAction(event -> draft.clear());
    clear.visibleProperty().bind(Bindings.notEqual(PostFilter.CORPUS, model.filterProperty()));
    clear.managedProperty().bind(clear.visibleProperty());
    getChildren()
        .addAll(
            query,
            platform,
            state,
            imported,
            dated("corpus.filter.from", draft.fromProperty()),
            dated("corpus.filter.to", draft.toProperty()),
            clear);
  }

  private static Node dated(String key, ObjectProperty<@Nullable LocalDate> day) {
    DatePicker picker = new DatePicker();
    picker.setPromptText(Messages.text("corpus.filter.day"));
    picker.valueProperty().bindBidirectional(day);
    Label label = new Label(Messages.text(key));
    label.setLabelFor(picker);
    picker.setAccessibleText(label.getText());
    HBox box = new HBox(label, picker);
    box.getStyleClass().add("corpus-day");
    return box;
  }

  /// Puts the focus where words are typed.
  void write() {
    query.requestFocus();
  }
}
