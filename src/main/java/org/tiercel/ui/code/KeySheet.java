package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.KeyBinding;
import org.tiercel.ui.kit.KeyCap;
import org.tiercel.ui.kit.KeyMap;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// All keys of the view with what they do, under their headings.
final class KeySheet extends VBox {
  private static final double CAPS_WIDTH = 180;

  private final Button close = new Button(Messages.text("kit.close"));

  KeySheet(KeyMap keys, Runnable closed) {
    getStyleClass().add("key-sheet");
    FlowPane groups = new FlowPane();
    groups.getStyleClass().add("key-groups");
    byGroup(keys).forEach((name, acts) -> groups.getChildren().add(group(name, acts)));
    close.setOnAction(event -> closed.run());
    getChildren().addAll(PostText.label(Messages.text("code.keys"), "strong"), groups, close);
  }

  /// What takes the focus.
  Button closeButton() {
    return close;
  }

  /// What each group's acts are called and the keys of each. The keys of codes are those of the
  /// codebook and stand as one entry.
  static Map<String, Map<String, List<String>>> byGroup(KeyMap keys) {
    Map<String, Map<String, List<String>>> groups = new LinkedHashMap<>();
    for (KeyBinding binding : keys.bindings()) {
      Map<String, List<String>> acts =
          groups.computeIfAbsent(binding.group(), group -> new LinkedHashMap<>());
      List<String> strokes = acts.computeIfAbsent(binding.text(), text -> new ArrayList<>());
      String stroke = written(binding);
      if (!strokes.contains(stroke)) {
        strokes.add(stroke);
      }
    }
    return groups;
  }

  private static String written(KeyBinding binding) {
    if (binding.id().startsWith(CodeKeys.PRESS)) {
      return Messages.text("code.keys.any");
    }
    return binding.id().startsWith(CodeKeys.REJECT)
        ? Messages.text("code.keys.shift.any")
        : binding.stroke().toString();
  }

  private static Node group(String name, Map<String, List<String>> acts) {
    VBox group = new VBox(PostText.label(name, "strong"));
    group.getStyleClass().add("key-group");
    acts.forEach((text, strokes) -> group.getChildren().add(entry(text, strokes)));
    return group;
  }

  private static Node entry(String text, List<String> strokes) {
    HBox caps = new HBox();
    caps.getStyleClass().add("key-caps");
    caps.setMinWidth(CAPS_WIDTH);
    strokes.forEach(stroke -> caps.getChildren().add(KeyCap.of(stroke)));
    HBox entry = new HBox(caps, PostText.label(text));
    entry.getStyleClass().add("key-entry");
    return entry;
  }
}
