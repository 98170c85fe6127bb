package org.tiercel.ui.agree;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A number with what stands behind it; it takes the focus, so that it can be explained.
final class NumberCell extends HBox {
  /// @param heading of its column, spoken before it
  /// @param strong whether it is the number that most people look for
  NumberCell(ShownNumber number, String heading, boolean strong, Explanation explanation) {
    getStyleClass().add("agree-number");
    if (!number.text().isEmpty()) {
      Label value = new Label(number.text());
      if (strong) {
        value.getStyleClass().add("agree-strong");
      }
      getChildren().add(value);
    }
    if (!number.aside().isEmpty()) {
      Label aside = new Label(number.aside());
      aside.getStyleClass().add("agree-aside");
      getChildren().add(aside);
    }
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText((heading + ": " + number.text() + " " + number.aside()).strip());
    explanation.explain(this, number.explanation());
  }
}
