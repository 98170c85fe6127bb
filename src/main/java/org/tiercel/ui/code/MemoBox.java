package org.tiercel.ui.code;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.tiercel.ui.kit.KeyCap;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// The memo on the post at hand: read as text, written in a field. What is written is saved when
/// the field is left, however it is left.
final class MemoBox extends StackPane {
  private static final int ROWS = 4;

  private final CodeViewModel model;
  private final Runnable back;
  private final PostText read = PostText.label("");
  private final HBox closed;
  private final TextArea field = new TextArea();
  private long postId;
  private String saved = "";

  /// @param back puts the focus back on the post
  MemoBox(CodeViewModel model, Runnable back) {
    this.model = model;
    this.back = back;
    getStyleClass().add("code-memo");
    HBox.setHgrow(read, Priority.ALWAYS);
    closed = new HBox(read, KeyCap.following(model.keys(), "memo"));
    closed.getStyleClass().add("code-memo-closed");
    closed.setOnMouseClicked(event -> write());
    field.setPrefRowCount(ROWS);
    field.setAccessibleText(Messages.text("code.memo"));
    field.setPromptText(Messages.text("code.memo.leave"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field
        .focusedProperty()
        .addListener(
            (observed, before, focused) -> {
              if (!focused) {
                close();
              }
            });
    getChildren().add(closed);
  }

  /// Shows the memo on a post; what was being written on the one before is saved.
  void show(long post, String memo) {
    if (isOpen() && post == postId) {
      return;
    }
    save();
    postId = post;
    saved = memo;
    read.setText(memo.isEmpty() ? Messages.text("code.memo.none") : memo);
    read.getStyleClass().remove("muted");
    if (memo.isEmpty()) {
      read.getStyleClass().add("muted");
    }
    getChildren().setAll(closed);
  }

  /// Opens the field.
  void write() {
    field.setText(saved);
    getChildren().setAll(field);
    field.requestFocus();
    field.end();
  }

  /// Saves what is being written.
  void save() {
    if (isOpen() && !field.getText().equals(saved)) {
      saved = field.getText();
      model.memo(postId, saved);
    }
  }

  private boolean isOpen() {
    return getChildren().contains(field);
  }

  private void close() {
    if (isOpen()) {
      save();
      getChildren().setAll(closed);
      show(postId, saved);
    }
  }

  private void press(KeyEvent event) {
    boolean finished =
        event.getCode() == KeyCode.ESCAPE
            || (event.getCode() == KeyCode.ENTER && event.isShortcutDown());
    if (finished) {
      event.consume();
      back.run();
    }
  }
}
