package org.tiercel.ui.kit;

import java.util.Optional;
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
    this(text, new KeyCap(stroke), styleClasses);
    speak(text, Optional.of(stroke));
  }

  private KeyButton(String text, KeyCap cap, String... styleClasses) {
    super(text, cap);
    getStyleClass().addAll(styleClasses);
    setContentDisplay(ContentDisplay.RIGHT);
    // A cap that gives way must leave the button's children, or the text is not drawn.
    cap.managedProperty()
        .addListener(
            (observed, before, here) -> {
              if (cap.equals(getGraphic())) {
                setContentDisplay(here ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY);
              }
            });
  }

  /// Makes a button that shows whatever key the user has for an act, and lives as long as the keys.
  ///
  /// @param text what it does
  /// @param keys the user's keys
  /// @param act id of the act
  /// @param styleClasses further style classes
  public static KeyButton following(
      String text, UserKeys keys, String act, String... styleClasses) {
    KeyButton button = new KeyButton(text, KeyCap.following(keys, act), styleClasses);
    button.speak(text, keys.map().shown(act));
    keys.mapProperty().addListener((observed, before, now) -> button.speak(text, now.shown(act)));
    return button;
  }

  private void speak(String text, Optional<KeyStroke> stroke) {
    setAccessibleText(
        stroke.map(key -> Messages.text("kit.key.spoken", text, key.toString())).orElse(text));
  }
}
