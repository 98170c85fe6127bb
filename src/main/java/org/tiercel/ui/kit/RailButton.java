package org.tiercel.ui.kit;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;

/// One view's button in the rail: an icon over its name. Pressing the chosen one leaves it chosen.
public final class RailButton extends ToggleButton {
  /// Makes a button.
  ///
  /// @param text the view's name
  /// @param icon its icon
  public RailButton(String text, Icon icon) {
    super(text, icon.node());
    getStyleClass().add("rail-button");
    setContentDisplay(ContentDisplay.TOP);
    setMaxWidth(Double.MAX_VALUE);
  }

  @Override
  public void fire() {
    if (!isSelected()) {
      super.fire();
    }
  }
}
