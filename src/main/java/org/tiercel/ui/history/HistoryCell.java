package org.tiercel.ui.history;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Dates;
import org.tiercel.ui.kit.EntryCell;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// An act in the list: who and when, what was done, and on which post. The last one reads on when
/// it comes into sight.
final class HistoryCell extends EntryCell<HistoryRow> {
  private static final int LINES = 3;

  private final HistoryViewModel model;
  private final VBox box;

  HistoryCell(HistoryViewModel model) {
    this(model, new VBox());
  }

  private HistoryCell(HistoryViewModel model, VBox box) {
    super(box);
    this.model = model;
    this.box = box;
    getStyleClass().add("history-cell");
    box.getStyleClass().add("history-entry");
  }

  @Override
  protected String show(HistoryRow row) {
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
    return String.join(", ", head(row), row.sentence(), post(row));
  }

  private static String head(HistoryRow row) {
    return Messages.text("history.head", Dates.minute(row.act().at()), row.act().coder().name());
  }

  private static String post(HistoryRow row) {
    return row.hasPost() ? Messages.text("history.on", row.post(), row.beginning()) : "";
  }
}
