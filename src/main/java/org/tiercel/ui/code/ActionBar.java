package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.KeyButton;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.UserKeys;
import org.tiercel.ui.kit.YieldingRow;

/// The buttons under the post, each with its key where there is room for it.
final class ActionBar extends YieldingRow {
  private final UserKeys keys;
  private final CodeCommands commands;
  private final Runnable back;
  private final List<Node> caps = new ArrayList<>();
  private final Button accept;
  private final Button done;

  /// @param back puts the focus back on the post
  ActionBar(UserKeys keys, CodeCommands commands, Runnable back) {
    this.keys = keys;
    this.commands = commands;
    this.back = back;
    getStyleClass().add("code-actions");
    Button previous = step("post.previous", "code.previous", Icon.PREVIOUS);
    Button next = step("post.next", "code.next", Icon.NEXT);
    Button flag = button("flag", "code.flag");
    accept = button("accept.all", "code.accept.all", "accent");
    accept.managedProperty().bind(accept.visibleProperty());
    done = button("done", "code.done", "success");
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(previous, next, flag, gap, accept, done);
    giveWay(caps);
  }

  private Button step(String id, String text, Icon icon) {
    Button step = button(id, text);
    step.setText("");
    HBox both = new HBox(icon.node(), step.getGraphic());
    both.getStyleClass().add("code-step");
    step.setGraphic(both);
    return step;
  }

  private Button button(String id, String text, String... styleClasses) {
    Button button = KeyButton.following(Messages.text(text), keys, id, styleClasses);
    button.setMinWidth(USE_PREF_SIZE);
    caps.add(button.getGraphic());
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
