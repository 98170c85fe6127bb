package org.tiercel.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.tiercel.domain.Coder;
import org.tiercel.ui.history.HistoryViewModel.CodeOfTier;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Picker;
import org.tiercel.ui.kit.Segmented;

/// What narrows the history: the post, who, the code, and the kind of act.
final class HistoryFilters extends VBox {
  private static final Duration TYPING = Duration.millis(300);

  private final HistoryViewModel model;
  private final ObservableList<Optional<Coder>> coders = FXCollections.observableArrayList();
  private final ObservableList<Optional<CodeOfTier>> codes = FXCollections.observableArrayList();

  HistoryFilters(HistoryViewModel model) {
    this.model = model;
    getStyleClass().add("history-head");
    FlowPane pickers =
        new FlowPane(
            post(),
            picker(model.coderProperty(), coders, "history.coder", HistoryFilters::name),
            picker(model.codeProperty(), codes, "history.code", HistoryFilters::label));
    pickers.getStyleClass().add("history-pickers");
    getChildren().addAll(pickers, groups());
    refresh();
  }

  /// Reads again who and which codes there are.
  void refresh() {
    fill(coders, model.coders());
    fill(codes, model.codes());
  }

  private static <T> void fill(ObservableList<T> list, List<T> now) {
    if (!list.equals(now)) {
      list.setAll(now);
    }
  }

  private TextField post() {
    TextField field = new TextField();
    field.setPromptText(Messages.text("history.post.id"));
    field.setAccessibleText(Messages.text("history.post.id"));
    PauseTransition pause = new PauseTransition(TYPING);
    pause.setOnFinished(event -> model.postProperty().set(field.getText()));
    field.textProperty().addListener(observed -> pause.playFromStart());
    model
        .postProperty()
        .addListener(
            (observed, before, now) -> {
              if (!field.getText().equals(now)) {
                field.setText(now);
              }
            });
    return field;
  }

  private static <T> Picker<T> picker(
      Property<T> picked, ObservableList<T> choices, String name, Function<T, String> label) {
    Picker<T> picker = new Picker<>(picked, choices, label);
    picker.setAccessibleText(Messages.text(name));
    return picker;
  }

  private static String name(Optional<Coder> coder) {
    return coder.map(Coder::name).orElseGet(() -> Messages.text("history.coder.all"));
  }

  private static String label(Optional<CodeOfTier> code) {
    return code.map(it -> Messages.text("history.code.of", it.tier().label(), it.code().label()))
        .orElseGet(() -> Messages.text("history.code.all"));
  }

  private Segmented<Optional<ActGroup>> groups() {
    Segmented<Optional<ActGroup>> groups = new Segmented<>();
    groups.add(Optional.empty(), Messages.text("history.group.all"), null);
    for (ActGroup group : ActGroup.values()) {
      groups.add(Optional.of(group), Messages.text(group.label()), null);
    }
    groups.valueProperty().bindBidirectional(model.groupProperty());
    return groups;
  }
}
