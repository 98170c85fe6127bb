package org.tiercel.ui.history;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.ui.kit.Dates;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// An act in the list: who and when, what was done, and on which post. The last one reads on when
/// it comes into sight.
final class HistoryCell extends ListCell<HistoryRow> {
  private static final int LINES = 3;

  private final HistoryViewModel model;
  private final VBox box = new VBox();

  HistoryCell(HistoryViewModel model) {
    this.model = model;
    getStyleClass().add("history-cell");
    box.getStyleClass().add("history-entry");
    // The text takes the width of the list, not the list that of the text.
    setPrefWidth(0);
  }

  /// As high as its text in this width; a cell by itself knows only the width that it had before.
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null || width <= 0) {
      return super.computePrefHeight(width);
    }
    double sides = snappedLeftInset() + snappedRightInset();
    return snappedTopInset() + box.prefHeight(width - sides) + snappedBottomInset();
  }

  @Override
  protected void updateItem(@Nullable HistoryRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    if (getIndex() == model.rows().size() - 1) {
      Platform.runLater(model::older);
    }
    PostText sentence = PostText.label(row.sentence(), "history-sentence");
    sentence.setMaxLines(LINES);
    List<Node> parts = new ArrayList<>();
    parts.add(PostText.label(head(row), "muted"));
    parts.add(sentence);
    if (row.hasPost()) {
      PostText post = PostText.label(post(row), "muted");
      post.setMaxLines(1);
      parts.add(post);
    }
    box.getChildren().setAll(parts);
    setGraphic(box);
    setAccessibleText(String.join(", ", head(row), row.sentence(), post(row)));
  }

  private static String head(HistoryRow row) {
    return Messages.text("history.head", Dates.minute(row.act().at()), row.act().coder().name());
  }

  private static String post(HistoryRow row) {
    return row.hasPost() ? Messages.text("history.on", row.post(), row.beginning()) : "";
  }
}
