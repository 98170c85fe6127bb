package org.tiercel.ui.kit;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/// The place where the window says what has just happened, one notice at a time, with a button to
/// take it back where that can be done. A notice goes by itself, but not while it is pointed at or
/// has the focus.
public final class Notices extends HBox {
  private static final Duration STAYS = Duration.seconds(8);

  private final PauseTransition timer = new PauseTransition(STAYS);
  private final PostText message = PostText.label("");
  private final Button action = new Button();
  private final Button close = new Button("", Icon.REJECT.node());

  /// Makes a place without a notice.
  public Notices() {
    getStyleClass().add("notice");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setVisible(false);
    setAccessibleRole(AccessibleRole.TEXT);
    action.getStyleClass().add("flat");
    close.getStyleClass().addAll("flat", "small-button");
    close.setAccessibleText(Messages.text("kit.close"));
    close.setOnAction(event -> hide());
    setHgrow(message, Priority.ALWAYS);
    action.setMinWidth(USE_PREF_SIZE);
    close.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(message, action, close);
    timer.setOnFinished(event -> hide());
    hoverProperty().addListener(observed -> restart());
    focusWithinProperty().addListener(observed -> restart());
  }

  /// Says something.
  public void say(String text) {
    action.setVisible(false);
    action.setManaged(false);
    show(text);
  }

  /// Says something that can be taken back or followed up.
  ///
  /// @param text what happened
  /// @param actionText what the button says
  /// @param act what it does
  public void say(String text, String actionText, Runnable act) {
    action.setText(actionText);
    action.setOnAction(
        event -> {
          hide();
          act.run();
        });
    action.setVisible(true);
    action.setManaged(true);
    show(text);
  }

  /// Says something that can be undone.
  ///
  /// @param text what happened
  /// @param undo takes it back
  public void sayUndoable(String text, Runnable undo) {
    say(text, Messages.text("kit.notice.undo"), undo);
  }

  /// What the notice says; empty if there is none.
  public String shown() {
    return isVisible() ? message.getText() : "";
  }

  /// Takes the notice away.
  public void hide() {
    timer.stop();
    setVisible(false);
  }

  private void show(String text) {
    message.setText(text);
    setAccessibleText(text);
    setVisible(true);
    // There is no live region in JavaFX; a changed text is what screen readers can be told of.
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    restart();
  }

  private void restart() {
    timer.stop();
    if (isVisible() && !isHover() && !isFocusWithin()) {
      timer.playFromStart();
    }
  }
}
