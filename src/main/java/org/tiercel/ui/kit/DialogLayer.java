package org.tiercel.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The window's content with room for one question over it. A question does not block the program:
/// it calls back. Esc leaves it, and the focus goes back to where it was.
public final class DialogLayer extends StackPane {
  private final Node content;
  private final Runnable without;
  private @Nullable StackPane scrim;
  private @Nullable Node focusBefore;

  /// Puts questions over this content.
  public DialogLayer(Node content) {
    this(content, () -> {});
  }

  /// Puts questions over this content.
  ///
  /// @param without gives the focus a place where nothing had it before the question
  public DialogLayer(Node content, Runnable without) {
    super(content);
    this.content = content;
    this.without = without;
    addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
  }

  /// Asks to choose.
  ///
  /// @param title the question
  /// @param text what follows from the answer
  /// @param choices the answers; the main one has the focus, else the first
  public void ask(String title, String text, List<Choice> choices) {
    List<Button> buttons = choices.stream().map(this::button).toList();
    Node first =
        buttons.stream().filter(Button::isDefaultButton).findFirst().orElse(buttons.getFirst());
    show(panel(title, List.of(PostText.label(text)), buttons), first);
  }

  /// Asks for a line of text.
  ///
  /// @param title the question
  /// @param before the text to begin with
  /// @param confirm what the button says
  /// @param done receives the text, without the white space around it, unless it is empty
  public void askText(String title, String before, String confirm, Consumer<String> done) {
    TextField field = new TextField(before);
    field.setAccessibleText(title);
    Runnable accept = () -> done.accept(field.getText().strip());
    Button ok = button(new Choice(confirm, Choice.Tone.MAIN, accept));
    ok.disableProperty().bind(field.textProperty().map(String::isBlank));
    show(panel(title, List.of(field), List.of(button(Choice.cancel()), ok)), field);
  }

  /// Shows a panel over the content.
  ///
  /// @param panel what to show
  /// @param first what takes the focus
  public void show(Region panel, Node first) {
    close();
    panel.getStyleClass().add("dialog");
    panel.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    focusBefore = getScene() == null ? null : getScene().getFocusOwner();
    StackPane shown = new StackPane(panel);
    shown.getStyleClass().add("dialog-scrim");
    scrim = shown;
    // Nothing below can take the focus or a click while the question stands.
    content.setDisable(true);
    getChildren().add(shown);
    first.requestFocus();
  }

  /// Whether a question stands.
  public boolean isOpen() {
    return scrim != null;
  }

  /// Takes the question away, unanswered.
  public void close() {
    if (scrim != null) {
      getChildren().remove(scrim);
      scrim = null;
      content.setDisable(false);
      if (focusBefore != null && focusBefore.getScene() != null) {
        focusBefore.requestFocus();
      } else {
        without.run();
      }
    }
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
      close();
      event.consume();
    }
  }

  private Button button(Choice choice) {
    Button button = new Button(choice.text());
    switch (choice.tone()) {
      case PLAIN -> {}
      case MAIN -> {
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
      }
      case DANGER -> button.getStyleClass().add("danger");
    }
    button.setOnAction(
        event -> {
          close();
          choice.act().run();
        });
    return button;
  }

  private static Region panel(String title, List<Node> body, List<Button> buttons) {
    PostText heading = PostText.label(title, "strong");
    HBox row = new HBox();
    row.getStyleClass().add("dialog-buttons");
    row.getChildren().addAll(buttons);
    VBox panel = new VBox(heading);
    panel.getChildren().addAll(body);
    panel.getChildren().add(row);
    panel.setAccessibleRole(AccessibleRole.DIALOG);
    panel.setAccessibleText(title);
    return panel;
  }
}
