package org.tiercel.ui.shell;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.KeyCap;
import org.tiercel.ui.kit.KeyStroke;
import org.tiercel.ui.kit.Messages;

/// The search box at the head of the window. Enter goes to what is selected
/// below it, Up and Down select, Esc leaves the box.
final class SearchBox extends HBox {
  /// The key that leads here from everywhere.
  static final KeyStroke KEY = KeyStroke.parse("Ctrl+F");

  /// Long enough that a word is counted once, not letter by letter.
  private static final Duration PAUSE = Duration.millis(250);

  private final SearchViewModel model;
  private final Runnable back;
  private final TextField field = new TextField();
  private final Label outcome = new Label();
  private final Button clear = new Button("", Icon.REJECT.node());
  private final KeyCap cap = new KeyCap(KEY);
  private final PauseTransition pause = new PauseTransition(PAUSE);

  /// @param back puts the focus back where the work is
  SearchBox(SearchViewModel model, Runnable back) {
    this.model = model;
    this.back = back;
    getStyleClass().add("search-box");
    buildField();
    buildAside();
    setHgrow(field, Priority.ALWAYS);
    getChildren().addAll(Icon.SEARCH.node(), field, outcome, clear, cap);
    pause.setOnFinished(event -> model.look());
  }

  private void buildField() {
    field.textProperty().bindBidirectional(model.textProperty());
    field.promptTextProperty().bind(model.promptProperty());
    field.accessibleTextProperty().bind(model.promptProperty());
    field.accessibleHelpProperty().bind(model.outcomeProperty());
    field.textProperty().addListener(observed -> pause.playFromStart());
    field.setOnAction(event -> enter());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  private void buildAside() {
    BooleanBinding typed = field.textProperty().isNotEmpty();
    outcome.textProperty().bind(model.outcomeProperty());
    outcome.setMinWidth(USE_PREF_SIZE);
    outcome.getStyleClass().add("muted");
    clear.getStyleClass().addAll("flat", "small-button");
    clear.setAccessibleText(Messages.text("shell.search.clear"));
    clear.setOnAction(
        event -> {
          model.clear();
          field.requestFocus();
        });
    present(outcome, typed);
    present(clear, typed);
    present(cap, Bindings.not(typed));
  }

  private static void present(Node node, BooleanBinding when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }

  private void enter() {
    pause.stop();
    model.enter();
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case KeyCode.ESCAPE -> {
        event.consume();
        pause.stop();
        model.leave();
        back.run();
      }
      case KeyCode.DOWN -> select(event, 1);
      case KeyCode.UP -> select(event, -1);
      default -> {}
    }
  }

  private void select(KeyEvent event, int by) {
    event.consume();
    model.select(by);
  }

  /// Tells screen readers which hit Enter goes to.
  void speak(String hit) {
    field.setAccessibleRoleDescription(hit);
  }

  /// Puts the focus into the box, all that is written there selected.
  void write() {
    field.requestFocus();
    field.selectAll();
  }
}
