package org.tiercel.ui.kit;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Turns keys pressed in a view into the acts of its [KeyMap]. Single keys act only while the post
/// has the focus, so that buttons and fields keep theirs.
public final class KeyDispatch {
  private static final Map<KeyCode, String> NAMES =
      Map.ofEntries(
          Map.entry(KeyCode.ENTER, "Enter"),
          Map.entry(KeyCode.TAB, "Tab"),
          Map.entry(KeyCode.ESCAPE, "Esc"),
          Map.entry(KeyCode.SPACE, "Space"),
          Map.entry(KeyCode.UP, "Up"),
          Map.entry(KeyCode.DOWN, "Down"),
          Map.entry(KeyCode.LEFT, "Left"),
          Map.entry(KeyCode.RIGHT, "Right"),
          Map.entry(KeyCode.PAGE_UP, "PgUp"),
          Map.entry(KeyCode.PAGE_DOWN, "PgDn"),
          Map.entry(KeyCode.HOME, "Home"),
          Map.entry(KeyCode.END, "End"),
          Map.entry(KeyCode.DELETE, "Delete"),
          Map.entry(KeyCode.BACK_SPACE, "Backspace"),
          Map.entry(KeyCode.INSERT, "Insert"),
          Map.entry(KeyCode.COMMA, ","),
          Map.entry(KeyCode.SEMICOLON, ";"),
          Map.entry(KeyCode.QUOTE, "'"),
          Map.entry(KeyCode.MINUS, "-"),
          Map.entry(KeyCode.EQUALS, "="),
          Map.entry(KeyCode.OPEN_BRACKET, "["),
          Map.entry(KeyCode.CLOSE_BRACKET, "]"),
          Map.entry(KeyCode.BACK_SLASH, "\\"),
          Map.entry(KeyCode.BACK_QUOTE, "`"),
          Map.entry(KeyCode.SLASH, "/"),
          Map.entry(KeyCode.DIVIDE, "/"),
          Map.entry(KeyCode.PERIOD, "."),
          Map.entry(KeyCode.DECIMAL, "."));

  private final Node post;
  private final Supplier<KeyMap> keys;
  private final Predicate<String> act;
  private boolean acted;

  /// Listens to a view.
  ///
  /// @param view the node whose keys are dispatched, with all below it
  /// @param post the node that must have the focus for single keys
  /// @param keys the keys, asked for at each press
  /// @param act does the act of this id, and says whether it did anything
  public KeyDispatch(Node view, Node post, Supplier<KeyMap> keys, Predicate<String> act) {
    this.post = post;
    this.keys = keys;
    this.act = act;
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    view.addEventFilter(KeyEvent.KEY_TYPED, this::type);
  }

  private void press(KeyEvent event) {
    // Another handler of the same node, such as a dialog that closes, has taken the key.
    if (event.isConsumed()) {
      return;
    }
    Optional<KeyBinding> binding =
        strokeOf(event).flatMap(stroke -> keys.get().find(stroke, post.isFocused()));
    acted = binding.isPresent() && act.test(binding.get().id());
    if (acted) {
      event.consume();
    }
  }

  /// The character that a key writes must not land in the field that the key has just opened.
  private void type(KeyEvent event) {
    if (acted) {
      event.consume();
      acted = false;
    }
  }

  /// The key stroke of an event, if it is one that can be bound.
  ///
  /// @param event a key pressed
  public static Optional<KeyStroke> strokeOf(KeyEvent event) {
    boolean ctrl = event.isShortcutDown() || event.isControlDown();
    if ("?".equals(event.getText()) || (event.getCode() == KeyCode.SLASH && event.isShiftDown())) {
      return Optional.of(new KeyStroke("?", ctrl, false, event.isAltDown()));
    }
    return keyOf(event)
        .map(key -> new KeyStroke(key, ctrl, event.isShiftDown(), event.isAltDown()));
  }

  private static Optional<String> keyOf(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code.isLetterKey() || code.isFunctionKey()) {
      return Optional.of(code.getName());
    }
    if (code.isDigitKey()) {
      // "3" and "Numpad 3": the key's position, whatever the layout writes there.
      return Optional.of(code.getName().substring(code.getName().length() - 1));
    }
    return Optional.ofNullable(NAMES.get(code));
  }
}
