package org.tiercel.ui.code;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// Why the post is flagged, or the field that asks for it.
final class FlagLine extends HBox {
  private final CodeViewModel model;
  private final TextField field = new TextField();
  private final PostText reason = PostText.label("");
  private final Text icon = Icon.FLAG.node();

  FlagLine(CodeViewModel model) {
    this.model = model;
    getStyleClass().add("code-flag");
    icon.getStyleClass().add("queue-flag");
    field.setPromptText(Messages.text("code.flag.why"));
    field.setAccessibleText(Messages.text("code.flag.why"));
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    setHgrow(field, Priority.ALWAYS);
    setHgrow(reason, Priority.ALWAYS);
    managedProperty().bind(visibleProperty());
  }

  /// Shows the flag of a post.
  ///
  /// @param flag its reason; absent without a flag
  /// @param asking whether the reason of a new flag is asked for
  void show(@Nullable String flag, boolean asking) {
    setVisible(asking || flag != null);
    if (asking && !getChildren().contains(field)) {
      field.clear();
      getChildren().setAll(icon, field);
      field.requestFocus();
    } else if (!asking) {
      String words = flag == null || flag.isEmpty() ? Messages.text("code.flagged") : flag;
      reason.setText(words);
      getChildren().setAll(icon, reason);
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      model.flag(field.getText());
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      model.post().close();
    }
  }
}
