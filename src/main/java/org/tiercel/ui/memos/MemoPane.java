package org.tiercel.ui.memos;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Post;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.MemoField;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// One memo: what it stands on, its words, which the coder's own can be rewritten in place, and the
/// post beneath.
final class MemoPane extends VBox {
  private final MemosViewModel model;
  private final MemoField field;
  private final Button open = new Button(Messages.text("memos.open"), Icon.CODE.node());

  /// @param back puts the focus back on the list
  MemoPane(MemosViewModel model, Runnable back) {
    this.model = model;
    this.field =
        new MemoField(
            new MemoField.Words(
                Messages.text("memos.memo"),
                Messages.text("memos.write"),
                Messages.text("memos.leave")),
            back);
    getStyleClass().add("memo-pane");
    open.setOnAction(event -> model.open());
    model.chosenProperty().addListener(observed -> show());
    model.postProperty().addListener(observed -> show());
    show();
  }

  /// Opens the field of the memo.
  void write() {
    MemoRow row = model.chosenProperty().get();
    if (row != null && row.editable()) {
      field.write();
    }
  }

  /// Saves what is being written.
  void save() {
    field.save();
  }

  private void show() {
    MemoRow row = model.chosenProperty().get();
    if (row == null) {
      field.save();
      getChildren().clear();
      return;
    }
    field.show(
        List.of(row.subject(), row.coder()), row.text(), written -> model.save(row, written));
    List<Node> parts = new ArrayList<>();
    parts.add(PostText.label(Messages.text(row.group().label()), "muted"));
    parts.add(PostText.label(row.title(), "strong", "memo-title"));
    if (row.group() == MemoGroup.EXCERPTS) {
      parts.add(PostText.label(row.context(), "memo-quote"));
    }
    parts.add(row.editable() ? field : read(row));
    if (row.post().isPresent()) {
      parts.add(new HBox(open));
    }
    model.postProperty().get().ifPresent(post -> parts.add(card(post)));
    getChildren().setAll(parts);
  }

  private static Node read(MemoRow row) {
    PostText whose = PostText.label(Messages.text("memos.by", row.coder().name()), "muted");
    VBox card = new VBox(whose, PostText.label(row.text()));
    card.getStyleClass().add("memo-card");
    return card;
  }

  private static Node card(@Nullable Post post) {
    VBox card = new VBox();
    card.getStyleClass().add("memo-card");
    if (post != null) {
      card.getChildren().add(PostText.label(post.text()));
    }
    return card;
  }
}
