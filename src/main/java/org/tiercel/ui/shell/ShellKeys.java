package org.tiercel.ui.shell;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.tiercel.ui.kit.KeyDispatch;
import org.tiercel.ui.kit.KeyStroke;

/// The keys of the window, which act from wherever the focus is: on the whole scene, as long as the
/// window's content is in it.
final class ShellKeys {
  private static final Set<KeyCode> PLUS = Set.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS);
  private static final Set<KeyCode> MINUS = Set.of(KeyCode.MINUS, KeyCode.SUBTRACT);

  private final Map<KeyStroke, BooleanSupplier> acts;
  private final SettingsViewModel settings;

  /// @param content what has to be in the scene
  /// @param acts by key; each says whether it did anything
  /// @param settings has the size of the type
  ShellKeys(Node content, Map<KeyStroke, BooleanSupplier> acts, SettingsViewModel settings) {
    this.acts = Map.copyOf(acts);
    this.settings = settings;
    EventHandler<KeyEvent> pressed = this::press;
    content.sceneProperty().addListener((observed, before, now) -> move(pressed, before, now));
    move(pressed, null, content.getScene());
  }

  private static void move(
      EventHandler<KeyEvent> handler, @Nullable Scene from, @Nullable Scene to) {
    if (from != null) {
      from.removeEventFilter(KeyEvent.KEY_PRESSED, handler);
    }
    if (to != null) {
      to.addEventFilter(KeyEvent.KEY_PRESSED, handler);
    }
  }

  private void press(KeyEvent event) {
    Optional<KeyStroke> stroke = KeyDispatch.strokeOf(event);
    boolean acted =
        stroke.map(acts::get).map(BooleanSupplier::getAsBoolean).orElse(false) || resize(event);
    if (acted) {
      event.consume();
    }
  }

  /// Plus is where each layout has it: its own key, that of the equals sign, or the number pad's.
  private boolean resize(KeyEvent event) {
    if (!event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    if (PLUS.contains(event.getCode())) {
      settings.grow();
    } else if (MINUS.contains(event.getCode())) {
      settings.shrink();
    } else if (event.getCode() == KeyCode.DIGIT0 || event.getCode() == KeyCode.NUMPAD0) {
      settings.usualSize();
    } else {
      return false;
    }
    return true;
  }
}
