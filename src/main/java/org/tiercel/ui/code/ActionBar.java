package org.tiercel.ui.code;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.KeyButton;
import org.tiercel.ui.kit.KeyMap;
import org.tiercel.ui.kit.KeyStroke;
import org.tiercel.ui.kit.Messages;

/// The buttons under the post, each with its key.
final class ActionBar extends HBox {
  private final KeyMap keys;
  private final CodeCommands commands;
  private final Runnable back;
  private final Button accept;
  private final Button done;

  /// @param back puts the focus back on the post
  ActionBar(KeyMap keys, CodeCommands commands, Runnable back) {
    this.keys = keys;
    this.commands = commands;
    this.back = back;
    getStyleClass().add("code-actions");
    Button previous = button("post.previous", "code.previous");
    previous.setText("");
    previous.setGraphic(withIcon(Icon.PREVIOUS, previous.getGraphic()));
    Button next = button("post.next", "code.next");
    next.setText("");
    next.setGraphic(withIcon(Icon.NEXT, next.getGraphic()));
    accept = button("accept.all", "code.accept.all", "accent");
    accept.managedProperty().bind(accept.visibleProperty());
    done = button("done", "code.done", "success");
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(previous, next, button("flag", "code.flag"), gap, accept, done);
  }

  private static Node withIcon(Icon icon, Node cap) {
    HBox both = new HBox(icon.node(), cap);
    both.getStyleClass().add("code-step");
    return both;
  }

  private Button button(String id, String text, String... styleClasses) {
    KeyStroke stroke = CodeKeys.shown(keys, id);
    Button button = new KeyButton(Messages.text(text), stroke, styleClasses);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        event -> {
          commands.act(id);
          back.run();
        });
    return button;
  }

  /// Offers to take all suggestions, where there are any.
  void offerSuggestions(boolean any) {
    accept.setVisible(any);
  }

  /// Names the last button for a post that is done already.
  void showDone(boolean isDone) {
    done.setText(Messages.text(isDone ? "code.done.again" : "code.done"));
  }
}
