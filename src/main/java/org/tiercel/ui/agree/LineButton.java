package org.tiercel.ui.agree;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

/// What a line is about; pressing it looks into it, and pressing it again leaves it chosen.
final class LineButton extends ToggleButton {
  private final Runnable choose;

  /// @param content what it shows
  LineButton(Node content, Runnable choose) {
    super("", content);
    this.choose = choose;
    getStyleClass().setAll("agree-button");
    setMaxWidth(Double.MAX_VALUE);
  }

  @Override
  public void fire() {
    choose.run();
  }
}
