package org.tiercel.ui.code;

import javafx.scene.layout.StackPane;
import org.tiercel.ui.kit.KeyCap;
import org.tiercel.ui.kit.MemoField;
import org.tiercel.ui.kit.Messages;

/// The memo on the post at hand.
final class MemoBox extends StackPane {
  private final CodeViewModel model;
  private final MemoField field;

  /// @param back puts the focus back on the post
  MemoBox(CodeViewModel model, Runnable back) {
    this.model = model;
    this.field =
        new MemoField(
            new MemoField.Words(
                Messages.text("code.memo"),
                Messages.text("code.memo.none"),
                Messages.text("code.memo.leave")),
            back,
            KeyCap.following(model.keys(), "memo"));
    getChildren().add(field);
  }

  /// Shows the memo on a post; what was being written on the one before is saved.
  void show(long post, String memo) {
    field.show(post, memo, text -> model.memo(post, text));
  }

  /// Opens the field.
  void write() {
    field.write();
  }

  /// Saves what is being written.
  void save() {
    field.save();
  }
}
