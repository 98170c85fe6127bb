package org.tiercel.ui.kit;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A memo: read as text, written in a field. What is written is saved when the field is left,
/// however it is left.
public final class MemoField extends StackPane {
  private static final int ROWS = 4;

  private final Words words;
  private final Runnable back;
  private final PostText read = PostText.label("");
  private final HBox closed = new HBox(read);
  private final TextArea field = new TextArea();
  private @Nullable Object subject;
  private String saved = "";
  private Consumer<String> saving = text -> {};

  /// What it says.
  ///
  /// @param name what the memo is on, for screen readers
  /// @param none stands in place of a memo that was not written yet
  /// @param leave how the field is left
  public record Words(String name, String none, String leave) {}

  /// @param words what it says
  /// @param hints stand behind the memo while it is read
  /// @param back called when the keys have left the field
  public MemoField(Words words, Runnable back, Node... hints) {
    this.words = words;
    this.back = back;
    getStyleClass().add("memo-field");
    HBox.setHgrow(read, Priority.ALWAYS);
    closed.getChildren().addAll(hints);
    closed.getStyleClass().add("memo-closed");
    closed.setFocusTraversable(true);
    closed.setAccessibleRole(AccessibleRole.BUTTON);
    closed.setOnMouseClicked(event -> write());
    closed.addEventHandler(KeyEvent.KEY_PRESSED, this::open);
    field.setPrefRowCount(ROWS);
    field.setAccessibleText(words.name());
    field.setPromptText(words.leave());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field
        .focusedProperty()
        .addListener(
            (observed, before, focused) -> {
              if (!focused) {
                close();
              }
            });
    getChildren().add(closed);
  }

  /// Shows a memo; what was being written on the subject before is saved. While this one's is being
  /// written, the field stays.
  ///
  /// @param on what the memo stands on
  /// @param text the memo, or empty
  /// @param save takes what was written
  public void show(Object on, String text, Consumer<String> save) {
    if (isOpen() && on.equals(subject)) {
      return;
    }
    save();
    subject = on;
    saved = text;
    saving = save;
    showClosed();
  }

  private void showClosed() {
    read.setText(saved.isEmpty() ? words.none() : saved);
    read.getStyleClass().remove("muted");
    if (saved.isEmpty()) {
      read.getStyleClass().add("muted");
    }
    closed.setAccessibleText(words.name() + ": " + read.getText());
    getChildren().setAll(closed);
  }

  /// Opens the field.
  public void write() {
    field.setText(saved);
    getChildren().setAll(field);
    field.requestFocus();
    field.end();
  }

  /// Saves what is being written.
  public void save() {
    if (isOpen() && !field.getText().equals(saved)) {
      saved = field.getText();
      saving.accept(saved);
    }
  }

  private boolean isOpen() {
    return getChildren().contains(field);
  }

  private void close() {
    if (isOpen()) {
      save();
      showClosed();
    }
  }

  private void open(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
      write();
    }
  }

  private void press(KeyEvent event) {
    boolean finished =
        event.getCode() == KeyCode.ESCAPE
            || (event.getCode() == KeyCode.ENTER && event.isShortcutDown());
    if (finished) {
      event.consume();
      close();
      back.run();
    }
  }
}
