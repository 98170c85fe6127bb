package org.tiercel.ui.codebook;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// A field of a form with its name above it.
final class FormField extends VBox {
  /// @param name key of its name in the messages
  FormField(String name, Node control) {
    String words = Messages.text(name);
    control.setAccessibleText(words);
    getStyleClass().add("codebook-field");
    getChildren().addAll(PostText.label(words), control);
  }

  /// One line.
  static FormField line(String name, StringProperty text, boolean editable) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(text);
    field.setEditable(editable);
    return new FormField(name, field);
  }

  /// Several lines, in which Tab goes to the next field.
  ///
  /// @param rows how many lines are in sight
  static FormField lines(String name, StringProperty text, int rows, boolean editable) {
    TextArea area = new TextArea();
    area.textProperty().bindBidirectional(text);
    area.setPrefRowCount(rows);
    area.setEditable(editable);
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(area, event));
    return new FormField(name, area);
  }

  private static void leave(TextArea area, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      event.consume();
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }
}
