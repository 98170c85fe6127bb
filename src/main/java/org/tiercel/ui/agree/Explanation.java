package org.tiercel.ui.agree;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// What the number says that is pointed at or has the focus.
final class Explanation extends VBox {
  private final PostText text = PostText.label("", "muted");
  private String focused = "";

  Explanation() {
    getStyleClass().add("agree-explanation");
    getChildren().add(text);
    say("", "");
  }

  /// Explains a node while it is pointed at or has the focus; what is pointed at goes first.
  void explain(Node node, String sentence) {
    node.setOnMouseEntered(event -> say(sentence, focused));
    node.setOnMouseExited(event -> say("", focused));
    node.focusedProperty().addListener((observed, before, has) -> say("", has ? sentence : ""));
    node.setAccessibleHelp(sentence);
  }

  /// What it says now.
  String said() {
    return text.getText();
  }

  private void say(String pointed, String newFocused) {
    focused = newFocused;
    String sentence = pointed.isEmpty() ? focused : pointed;
    text.setText(sentence.isEmpty() ? Messages.text("agree.explanation.hint") : sentence);
  }
}
