package org.tiercel.ui.memos;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.kit.Segmented;

/// The list of memos, with what narrows it.
final class MemoList extends VBox {
  private static final Duration TYPING = Duration.millis(200);

  private final MemosViewModel model;
  private final ListView<MemoRow> list = new ListView<>();
  private boolean following;

  /// @param coder who reads
  MemoList(MemosViewModel model, long coder) {
    this.model = model;
    getStyleClass().add("memo-list");
    list.setItems(model.rows());
    list.setCellFactory(view -> new MemoCell(coder));
    list.setAccessibleText(Messages.text("memos.title"));
    StackPane none = new StackPane(PostText.label(Messages.text("memos.none"), "muted"));
    none.getStyleClass().add("memo-none");
    list.setPlaceholder(none);
    setVgrow(list, Priority.ALWAYS);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (observed, before, now) -> {
              if (!following && now != null) {
                model.choose(now);
              }
            });
    model.rows().addListener((ListChangeListener<MemoRow>) change -> follow());
    model.chosenProperty().addListener(observed -> follow());
    VBox head = new VBox(search(), groups(), own());
    head.getStyleClass().add("memo-head");
    getChildren().addAll(head, list);
  }

  private TextField search() {
    TextField field = new TextField(model.wordsProperty().get());
    field.setPromptText(Messages.text("memos.search"));
    field.setAccessibleText(Messages.text("memos.search"));
    PauseTransition pause = new PauseTransition(TYPING);
    pause.setOnFinished(event -> model.wordsProperty().set(field.getText()));
    field.textProperty().addListener(observed -> pause.playFromStart());
    return field;
  }

  private Segmented<Optional<MemoGroup>> groups() {
    Segmented<Optional<MemoGroup>> groups = new Segmented<>();
    groups.add(Optional.empty(), Messages.text("memos.group.all"), null);
    for (MemoGroup group : MemoGroup.values()) {
      groups.add(Optional.of(group), Messages.text(group.label()), null);
    }
    groups.valueProperty().bindBidirectional(model.groupProperty());
    return groups;
  }

  private CheckBox own() {
    CheckBox own = new CheckBox(Messages.text("memos.own"));
    own.selectedProperty().bindBidirectional(model.ownProperty());
    return own;
  }

  /// Puts the focus on the memos.
  void takeFocus() {
    list.requestFocus();
  }

  private void follow() {
    following = true;
    try {
      MemoRow chosen = model.chosenProperty().get();
      if (chosen != null && model.rows().contains(chosen)) {
        list.getSelectionModel().select(chosen);
      } else {
        list.getSelectionModel().clearSelection();
      }
    } finally {
      following = false;
    }
  }
}
