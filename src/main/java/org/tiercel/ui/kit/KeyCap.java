package org.tiercel.ui.kit;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// The picture of a key, beside what it does. It is decoration: screen readers hear the key from
/// the control it belongs to.
public final class KeyCap extends Label {
  private static final PseudoClass SINGLE = PseudoClass.getPseudoClass("single");
  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

  /// The picture of a key stroke.
  public KeyCap(KeyStroke stroke) {
    this(Optional.of(stroke));
  }

  private KeyCap(Optional<KeyStroke> stroke) {
    getStyleClass().add("key-cap");
    setMinWidth(USE_PREF_SIZE);
    setMouseTransparent(true);
    show(stroke);
  }

  /// The picture of a key.
  ///
  /// @param stroke as [KeyStroke#parse] reads it
  public static KeyCap of(String stroke) {
    return new KeyCap(KeyStroke.parse(stroke));
  }

  /// The picture of the key that an act has now.
  ///
  /// @param keys the user's keys
  /// @param act id of the act
  public static KeyCap shown(UserKeys keys, String act) {
    return new KeyCap(keys.map().shown(act));
  }

  /// The picture of whatever key an act has, for a node that stays as long as the keys do.
  ///
  /// @param keys the user's keys
  /// @param act id of the act
  public static KeyCap following(UserKeys keys, String act) {
    KeyCap cap = shown(keys, act);
    keys.mapProperty().addListener((observed, before, now) -> cap.show(now.shown(act)));
    return cap;
  }

  /// Shows another key, or with none leaves its room.
  void show(Optional<KeyStroke> stroke) {
    setText(stroke.map(KeyStroke::onCap).orElse(""));
    pseudoClassStateChanged(SINGLE, stroke.filter(KeyStroke::isSingle).isPresent());
    pseudoClassStateChanged(NONE, stroke.isEmpty());
  }
}
