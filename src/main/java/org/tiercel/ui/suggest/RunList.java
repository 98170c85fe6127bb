package org.tiercel.ui.suggest;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// The left pane: the runs, and the way to a new one.
final class RunList extends VBox {
  private final RunsViewModel model;
  private final ListView<RunRow> list = new ListView<>();
  private final Button fresh = new Button("", Icon.SUGGEST.node());
  private boolean following;

  RunList(RunsViewModel model) {
    this.model = model;
    getStyleClass().add("suggest-runs");
    fresh.setText(Messages.text("suggest.new"));
    fresh.setMaxWidth(Double.MAX_VALUE);
    fresh.setOnAction(event -> model.choose(null));
    Label heading = new Label(Messages.text("suggest.runs"));
    heading.getStyleClass().add("suggest-list-heading");
    list.setItems(model.rows());
    list.setCellFactory(view -> new RunCell());
    list.setAccessibleText(heading.getText());
    StackPane none = new StackPane(PostText.label(Messages.text("suggest.runs.none"), "muted"));
    none.getStyleClass().add("suggest-none");
    list.setPlaceholder(none);
    setVgrow(list, Priority.ALWAYS);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (observed, before, now) -> {
              if (!following && now != null) {
                model.choose(now.run().id());
              }
            });
    model.rows().addListener((ListChangeListener<RunRow>) change -> follow());
    model.chosenProperty().addListener(observed -> follow());
    StackPane head = new StackPane(fresh);
    head.getStyleClass().add("suggest-runs-head");
    getChildren().addAll(head, heading, list);
  }

  /// Puts the focus on the runs, or on the way to the first one.
  void takeFocus() {
    if (model.rows().isEmpty()) {
      fresh.requestFocus();
    } else {
      list.requestFocus();
    }
  }

  private void follow() {
    following = true;
    try {
      model
          .row(model.chosenProperty().get())
          .ifPresentOrElse(
              row -> list.getSelectionModel().select(row),
              () -> list.getSelectionModel().clearSelection());
    } finally {
      following = false;
    }
  }
}
