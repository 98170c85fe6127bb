package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.ui.kit.KeyBinding;
import org.tiercel.ui.kit.KeyDispatch;
import org.tiercel.ui.kit.KeyMap;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.kit.UserKeys;

/// All keys of the view with what they do, under their headings. A key that is pressed here is
/// changed to the next one pressed; single keys can be switched off.
final class KeySheet extends VBox {
  private final UserKeys keys;
  private final HBox groups = new HBox();
  private final PostText note = PostText.label("", "muted");
  private final CheckBox single = new CheckBox(Messages.text("code.keys.single"));
  private final Button resetAll = new Button(Messages.text("code.keys.reset.all"));
  private final Button close = new Button(Messages.text("kit.close"));
  private final Map<KeyBinding, KeyEntry> entries = new LinkedHashMap<>();
  private @Nullable KeyEntry asking;

  /// @param pace how fast the coder goes, in words
  /// @param closed takes the list away
  KeySheet(UserKeys keys, String pace, Runnable closed) {
    this.keys = keys;
    getStyleClass().add("key-sheet");
    groups.getStyleClass().add("key-groups");
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("key-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    note.setAccessibleText(Messages.text("code.keys.how"));
    single.setOnAction(event -> switchSingleKeys());
    resetAll.setOnAction(event -> resetAll());
    close.setOnAction(event -> closed.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bottom = new HBox(single, gap, resetAll, close);
    bottom.getStyleClass().add("key-bottom");
    getChildren()
        .addAll(
            PostText.label(Messages.text("code.keys"), "strong"),
            scroll,
            note,
            PostText.label(pace, "muted"),
            bottom);
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    show(Messages.text("code.keys.how"));
  }

  /// What takes the focus.
  Button closeButton() {
    return close;
  }

  private void show(String said) {
    asking = null;
    entries.clear();
    groups.getChildren().setAll(columns());
    note.setText(said);
    single.setSelected(keys.map().singleKeysOn());
    resetAll.setDisable(!keys.anyChosen());
  }

  /// The longest group has a column of its own.
  private List<Node> columns() {
    Map<String, Map<String, List<KeyBinding>>> all = byGroup(keys.map());
    int most = all.values().stream().mapToInt(Map::size).max().orElse(0);
    VBox left = new VBox();
    VBox right = new VBox();
    all.forEach(
        (name, acts) -> (acts.size() == most ? right : left).getChildren().add(group(name, acts)));
    List<Node> columns = List.of(left, right);
    columns.forEach(column -> column.getStyleClass().add("key-column"));
    return columns;
  }

  private Node group(String name, Map<String, List<KeyBinding>> acts) {
    VBox group = new VBox(PostText.label(name, "strong"));
    group.getStyleClass().add("key-group");
    acts.forEach((text, bindings) -> group.getChildren().add(row(text, bindings)));
    return group;
  }

  private Node row(String text, List<KeyBinding> bindings) {
    FlowPane caps = new FlowPane();
    caps.getStyleClass().add("key-caps");
    for (KeyBinding binding : bindings) {
      KeyEntry entry = new KeyEntry(keys, binding, this::ask, this::reset);
      entries.put(binding, entry);
      caps.getChildren().add(entry);
    }
    PostText what = PostText.label(text);
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox row = new HBox(caps, what);
    row.getStyleClass().add("key-entry");
    return row;
  }

  /// The bindings of each group by what they do. Of the keys of codes, which are those of the
  /// codebook, one stands for all.
  static Map<String, Map<String, List<KeyBinding>>> byGroup(KeyMap keys) {
    Map<String, Map<String, List<KeyBinding>>> groups = new LinkedHashMap<>();
    for (KeyBinding binding : keys.bindings()) {
      List<KeyBinding> same =
          groups
              .computeIfAbsent(binding.group(), group -> new LinkedHashMap<>())
              .computeIfAbsent(binding.text(), text -> new ArrayList<>());
      if (same.isEmpty() || !CodeKeys.isOfCode(binding.id())) {
        same.add(binding);
      }
    }
    return groups;
  }

  private void ask(KeyEntry entry) {
    show(Messages.text("code.keys.press", entry.binding().text()));
    asking = entries.get(entry.binding());
    if (asking != null) {
      asking.ask();
    }
  }

  private void press(KeyEvent event) {
    KeyEntry entry = asking;
    if (entry == null) {
      return;
    }
    event.consume();
    if (event.getCode() == KeyCode.ESCAPE) {
      show(Messages.text("code.keys.how"));
      focus(entry.binding());
      return;
    }
    KeyDispatch.strokeOf(event)
        .ifPresent(
            stroke ->
                changed(entry.binding(), keys.change(entry.binding(), stroke), stroke.toString()));
  }

  private void reset(KeyEntry entry) {
    String usual = keys.usual(entry.binding()).toString();
    changed(entry.binding(), keys.reset(entry.binding()), usual);
  }

  private void changed(KeyBinding before, Optional<String> refusal, String stroke) {
    int place = List.copyOf(entries.keySet()).indexOf(before);
    show(refusal.orElseGet(() -> Messages.text("code.keys.changed", stroke, before.text())));
    focus(List.copyOf(entries.keySet()).get(place));
  }

  private void focus(KeyBinding binding) {
    KeyEntry entry = entries.get(binding);
    if (entry != null) {
      entry.requestFocus();
    }
  }

  private void switchSingleKeys() {
    keys.switchSingleKeys(single.isSelected());
    boolean on = keys.map().singleKeysOn();
    show(Messages.text(on ? "code.keys.how" : "code.keys.single.off", keys.name("keys")));
  }

  private void resetAll() {
    keys.resetAll();
    show(Messages.text("code.keys.usual"));
    close.requestFocus();
  }
}
