package org.tiercel.ui.corpus;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// The posts: filter, table, and the post at hand beside it.
final class PostsPane extends BorderPane {
  private static final double TABLE_SHARE = 0.68;

  private final PostsViewModel model;
  private final PostsTable table;
  private final FilterBar filter;
  private final PostText summary = PostText.label("", "muted");
  private final Button open = new Button("", Icon.CODE.node());

  /// @param columns where the user's columns are kept
  PostsPane(PostsViewModel model, SavedColumns columns) {
    this.model = model;
    this.table = new PostsTable(model, columns);
    this.filter = new FilterBar(model);
    getStyleClass().add("corpus-posts");
    DetailPane detail = new DetailPane(model, table::go);
    SplitPane split = new SplitPane(table, detail);
    split.setDividerPositions(TABLE_SHARE);
    SplitPane.setResizableWithParent(detail, false);
    setTop(new VBox(filter, tools()));
    setCenter(split);
    InvalidationListener counting = observed -> count();
    model.listedProperty().addListener(counting);
    model.allChosenProperty().addListener(counting);
    model.rows().addListener(counting);
    table.getSelectionModel().getSelectedIndices().addListener(counting);
    count();
  }

  private HBox tools() {
    MenuButton columns = table.columns().menu();
    open.setOnAction(event -> model.open(model.chosenCount() < 2));
    HBox.setHgrow(summary, Priority.ALWAYS);
    HBox tools = new HBox(summary, columns, open);
    tools.getStyleClass().add("corpus-tools");
    return tools;
  }

  private void count() {
    int chosen = model.chosenCount();
    int shown = model.rows().size();
    boolean some = chosen > 1;
    summary.setText(
        model.listedProperty().get()
            ? Messages.text(some ? "corpus.chosen" : "corpus.shown", shown, chosen)
            : Messages.text("corpus.listing"));
    open.setText(
        Messages.text(some ? "corpus.open.chosen" : "corpus.open.all", some ? chosen : shown));
    open.setDisable(shown == 0);
  }

  /// Puts the focus on the table, on its first row if none has it.
  void takeFocus() {
    table.requestFocus();
    if (table.getFocusModel().getFocusedIndex() < 0 && !model.rows().isEmpty()) {
      table.getSelectionModel().select(0);
    }
  }

  /// Puts the focus where words are typed.
  void search() {
    filter.write();
  }
}
