package org.tiercel.ui.code;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.KeyBinding;
import org.tiercel.ui.kit.KeyStroke;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.UserKeys;

/// One key in the list of keys: a button to change it, and where it is not the usual one, a button
/// to get that back.
final class KeyEntry extends HBox {
  private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

  private final KeyBinding binding;
  private final Button key = new Button();

  /// @param ask called to change the key
  /// @param reset called to get the usual key back
  KeyEntry(UserKeys keys, KeyBinding binding, Consumer<KeyEntry> ask, Consumer<KeyEntry> reset) {
    this.binding = binding;
    getStyleClass().add("key-change-place");
    KeyStroke usual = keys.usual(binding);
    boolean changed = !usual.equals(binding.stroke());
    key.setText(CodeKeys.written(binding));
    key.setMinWidth(USE_PREF_SIZE);
    key.getStyleClass().add("key-change");
    key.setDisable(!keys.canChange(binding));
    key.setAccessibleText(Messages.text("code.keys.change", binding.text(), binding.stroke()));
    key.setOnAction(event -> ask.accept(this));
    key.pseudoClassStateChanged(CHANGED, changed);
    key.pseudoClassStateChanged(OFF, binding.stroke().isSingle() && !keys.map().singleKeysOn());
    getChildren().add(key);
    if (changed) {
      getChildren().add(back(usual, reset));
    }
  }

  private Button back(KeyStroke usual, Consumer<KeyEntry> reset) {
    Button back = new Button("", Icon.UNDO.node());
    String words = Messages.text("code.keys.reset", usual.onCap(), binding.text());
    back.getStyleClass().addAll("flat", "small-button", "key-reset");
    back.setAccessibleText(words);
    back.setTooltip(new Tooltip(words));
    back.setOnAction(event -> reset.accept(this));
    return back;
  }

  /// The key and its act.
  KeyBinding binding() {
    return binding;
  }

  /// Waits for the key to be pressed.
  void ask() {
    key.setText(Messages.text("code.keys.asking"));
    key.pseudoClassStateChanged(ASKING, true);
    key.requestFocus();
  }

  @Override
  public void requestFocus() {
    key.requestFocus();
  }
}
