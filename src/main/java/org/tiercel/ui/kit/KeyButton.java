package org.tiercel.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// A button that shows the key which does the same.
public final class KeyButton extends Button {
  /// Makes a button.
  ///
  /// @param text what it does
  /// @param stroke the key
  /// @param styleClasses further style classes, such as `accent` or `success`
  public KeyButton(String text, KeyStroke stroke, String... styleClasses) {
    super(text, new KeyCap(stroke));
    getStyleClass().addAll(styleClasses);
    setContentDisplay(ContentDisplay.RIGHT);
    setAccessibleText(Messages.text("kit.key.spoken", text, stroke.toString()));
  }
}
