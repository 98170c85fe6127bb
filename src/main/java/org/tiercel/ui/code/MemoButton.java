package org.tiercel.ui.code;

import javafx.scene.control.Button;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;

/// The small button that leads to a memo.
final class MemoButton {
  private MemoButton() {}

  /// @param subject what the memo stands on
  static Button of(String subject, Runnable act) {
    Button memo = new Button("", Icon.MEMOS.node());
    memo.getStyleClass().addAll("flat", "small-button");
    memo.setAccessibleText(Messages.text("code.memo.note", subject));
    memo.setOnAction(event -> act.run());
    return memo;
  }
}
