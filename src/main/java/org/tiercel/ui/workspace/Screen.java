package org.tiercel.ui.workspace;

import javafx.scene.Parent;

/// A view that the rail leads to. Built when first shown, kept until the project is closed.
public interface Screen {
  /// What the middle of the window shows.
  Parent node();

  /// Called each time the view comes to the front: takes the focus and counts again what changed.
  void shown();

  /// Called when another view comes to the front or the project is closed: saves what is being
  /// typed.
  default void hidden() {}
}
