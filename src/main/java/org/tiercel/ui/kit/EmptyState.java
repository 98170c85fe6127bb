package org.tiercel.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// What a view shows while it has nothing to show: why, and what to do about it.
public final class EmptyState extends VBox {
  /// Says what is missing.
  ///
  /// @param icon of the view
  /// @param title what is missing
  /// @param text what to do about it
  public EmptyState(Icon icon, String title, String text) {
    getStyleClass().add("empty-state");
    setFillWidth(false);
    Text picture = icon.node();
    picture.getStyleClass().add("empty-icon");
    getChildren().addAll(picture, PostText.label(title, "strong"), PostText.label(text, "muted"));
  }

  /// Adds a button that does it.
  ///
  /// @param text what the button says
  /// @param act what it does
  public EmptyState withAction(String text, Runnable act) {
    Button button = new Button(text);
    button.getStyleClass().add("accent");
    button.setOnAction(event -> act.run());
    getChildren().add(button);
    return this;
  }
}
