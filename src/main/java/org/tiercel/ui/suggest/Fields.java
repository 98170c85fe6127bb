package org.tiercel.ui.suggest;

import javafx.beans.property.StringProperty;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.tiercel.ui.kit.Messages;

/// Fields of a form below each other, with their names on the left.
final class Fields extends GridPane {
  Fields() {
    getStyleClass().add("suggest-fields");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    names.setHalignment(HPos.LEFT);
    ColumnConstraints controls = new ColumnConstraints();
    controls.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(names, controls);
  }

  /// Adds a field.
  ///
  /// @param label key of its name in the messages
  /// @param control what is read out under that name
  Fields add(String label, Node control) {
    return add(label, control, control);
  }

  /// Adds a field that is more than its control.
  ///
  /// @param label key of its name in the messages
  /// @param control what is read out under that name
  /// @param shown what holds the control
  Fields add(String label, Node control, Node shown) {
    Label name = new Label(Messages.text(label));
    name.setLabelFor(control);
    control.setAccessibleText(name.getText());
    int row = getRowCount();
    add(name, 0, row);
    add(shown, 1, row);
    setValignment(name, VPos.TOP);
    name.getStyleClass().add("suggest-field-name");
    return this;
  }

  /// A field for a line of text.
  ///
  /// @param text what stands in it
  /// @param prompt what it says while it is empty
  static TextField line(StringProperty text, String prompt) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(text);
    field.setPromptText(prompt);
    return field;
  }

  /// A short field for a number.
  static TextField number(StringProperty text, String prompt) {
    TextField field = line(text, prompt);
    field.getStyleClass().add("suggest-number");
    return field;
  }
}
