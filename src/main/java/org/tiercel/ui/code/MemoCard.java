package org.tiercel.ui.code;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// The memo on an excerpt, a code or a tier, over the view. What is written is saved when the card
/// is left, however it is left.
final class MemoCard extends VBox {
  private static final int ROWS = 6;
  private static final int TITLE_LINES = 3;

  private final TextArea field = new TextArea();
  private final Runnable close;

  /// @param close takes the card away
  MemoCard(MemoViewModel.Writing memo, Runnable close) {
    this.close = close;
    getStyleClass().add("new-code");
    PostText heading = PostText.label(memo.title(), "strong");
    heading.setMaxLines(TITLE_LINES);
    field.setText(memo.text());
    field.setPrefRowCount(ROWS);
    field.setAccessibleText(memo.title());
    field.setPromptText(Messages.text("code.memo.leave"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    // Leaving the scene is the one thing that all ways out have in common.
    sceneProperty()
        .addListener(
            (observed, before, now) -> {
              if (now == null) {
                memo.saving().accept(field.getText());
              }
            });
    Button done = new Button(Messages.text("code.memo.done"));
    done.getStyleClass().add("accent");
    done.setOnAction(event -> close.run());
    HBox buttons = new HBox(done);
    buttons.getStyleClass().add("dialog-buttons");
    getChildren().addAll(heading, field, buttons);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(memo.title());
  }

  /// What takes the focus.
  TextArea first() {
    return field;
  }

  private void press(KeyEvent event) {
    boolean finished =
        event.getCode() == KeyCode.ESCAPE
            || (event.getCode() == KeyCode.ENTER && event.isShortcutDown());
    if (finished) {
      event.consume();
      close.run();
    }
  }
}
