package org.tiercel.ui.memos;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.EntryCell;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// A memo in the list: what it stands on, whose it is, and how it begins. The first of a group has
/// the group's name above it.
final class MemoCell extends EntryCell<MemoRow> {
  private static final int LINES = 3;

  private final long coder;
  private final VBox box;

  /// @param coder who reads
  MemoCell(long coder) {
    this(coder, new VBox());
  }

  private MemoCell(long coder, VBox box) {
    super(box);
    this.coder = coder;
    this.box = box;
    getStyleClass().add("memo-cell");
  }

  @Override
  protected String show(MemoRow row) {
    List<Node> parts = new ArrayList<>();
    if (row.leads()) {
      PostText group = PostText.label(Messages.text(row.group().label()), "memo-group");
      parts.add(group);
    }
    parts.add(entry(row));
    box.getChildren().setAll(parts);
    return String.join(
        ", ", Messages.text(row.group().label()), title(row), row.context(), words(row));
  }

  private VBox entry(MemoRow row) {
    PostText text = PostText.label(words(row), row.text().isEmpty() ? "muted" : "memo-words");
    text.setMaxLines(LINES);
    VBox entry = new VBox(PostText.label(title(row), "strong"));
    if (!row.context().isEmpty()) {
      PostText context = PostText.label(row.context(), "muted");
      context.setMaxLines(1);
      entry.getChildren().add(context);
    }
    entry.getChildren().add(text);
    entry.getStyleClass().add("memo-entry");
    return entry;
  }

  private String title(MemoRow row) {
    return row.coder().id() == coder
        ? row.title()
        : Messages.text("memos.whose", row.title(), row.coder().name());
  }

  private static String words(MemoRow row) {
    return row.text().isEmpty() ? Messages.text("memos.unwritten") : row.text();
  }
}
