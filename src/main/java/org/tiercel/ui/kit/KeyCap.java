package org.tiercel.ui.kit;

import javafx.scene.control.Label;

/// The picture of a key, beside what it does. It is decoration: screen readers hear the key from
/// the control it belongs to.
public final class KeyCap extends Label {
  /// The picture of a key stroke.
  public KeyCap(KeyStroke stroke) {
    super(stroke.toString().replace('+', ' '));
    getStyleClass().add("key-cap");
    setMinWidth(USE_PREF_SIZE);
    setMouseTransparent(true);
  }

  /// The picture of a key.
  ///
  /// @param stroke as [KeyStroke#parse] reads it
  public static KeyCap of(String stroke) {
    return new KeyCap(KeyStroke.parse(stroke));
  }
}
