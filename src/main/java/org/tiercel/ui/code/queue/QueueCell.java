package org.tiercel.ui.code.queue;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Mark;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// One post of the queue: platform and date, two lines of text, and how far the coder is.
final class QueueCell extends ListCell<Integer> {
  private final QueueViewModel queue;
  private final Label where = new Label();
  private final Text flag = Icon.FLAG.node();
  private final HBox state = new HBox();
  private final PostText text = PostText.label("");
  private final VBox box;
  private final InvalidationListener counted = observed -> updateItem(getItem(), isEmpty());
  private @Nullable PostProgress shownProgress;
  private @Nullable QueueRow shownRow;
  private String shownWords = "";
  private String markedText = "";

  QueueCell(QueueViewModel queue) {
    this.queue = queue;
    getStyleClass().add("queue-cell");
    where.getStyleClass().add("queue-where");
    flag.getStyleClass().add("queue-flag");
    state.getStyleClass().add("queue-state");
    text.setMaxLines(2);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox top = new HBox(where, gap, flag, state);
    top.getStyleClass().add("queue-top");
    box = new VBox(top, text);
    box.getStyleClass().add("queue-box");
    queue.countedProperty().addListener(new WeakInvalidationListener(counted));
    // The text takes the width of the list, not the list that of the text.
    setPrefWidth(0);
  }

  /// As high as its text in this width. A list also asks without one, to guess where rows that are
  /// out of sight stand, and would guess all of them one line high.
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    double known = getWidth() > 0 ? getWidth() : getListView().getWidth();
    double text = (width > 0 ? width : known) - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + box.prefHeight(Math.max(1, text)) + snappedBottomInset();
  }

  @Override
  protected void updateItem(@Nullable Integer id, boolean empty) {
    super.updateItem(id, empty);
    if (empty || id == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    show(queue.row(id), queue.progress(id), queue.isFlagged(id));
    if (getGraphic() == null) {
      setGraphic(box);
    }
  }

  private void show(QueueRow row, PostProgress progress, boolean flagged) {
    if (!row.equals(shownRow)) {
      shownRow = row;
      where.setText(row.date().isEmpty() ? row.platform() : row.platform() + " · " + row.date());
      text.setText(row.text());
    }
    markHits(row.text());
    if (progress != shownProgress) {
      shownProgress = progress;
      state.getChildren().setAll(icon(progress));
    }
    flag.setVisible(flagged);
    String flagWord = flagged ? Messages.text("code.flagged") : "";
    setAccessibleText(
        Messages.text("code.row", where.getText(), progress.spoken(), flagWord, row.text()));
  }

  private void markHits(String shown) {
    String words = queue.markedWords();
    if (!words.equals(shownWords) || !shown.equals(markedText)) {
      shownWords = words;
      markedText = shown;
      text.setMarks(
          queue.hits(shown).stream()
              .map(span -> Mark.of("search", span, Mark.Kind.SEARCH, null))
              .toList());
    }
  }

  private static Text icon(PostProgress progress) {
    Text icon =
        switch (progress) {
          case TO_DO -> Icon.TO_DO.node();
          case BEGUN -> Icon.BEGUN.node();
          case DONE -> Icon.ACCEPT.node();
        };
    icon.getStyleClass()
        .add(
            switch (progress) {
              case TO_DO -> "state-todo";
              case BEGUN -> "state-begun";
              case DONE -> "state-done";
            });
    return icon;
  }
}
