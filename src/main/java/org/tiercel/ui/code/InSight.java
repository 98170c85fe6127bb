package org.tiercel.ui.code;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls only as far as must be to bring something into sight.
final class InSight {
  private InSight() {}

  /// Brings a node into sight, its top first where it is higher than the view.
  ///
  /// @param scroll the pane, laid out
  /// @param node somewhere in its content
  static void bring(ScrollPane scroll, Node node) {
    Node content = scroll.getContent();
    double view = scroll.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - view;
    if (hidden <= 0) {
      return;
    }
    Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double top = scroll.getVvalue() * hidden;
    if (place.getMaxY() > top + view) {
      top = place.getMaxY() - view;
    }
    scroll.setVvalue(Math.clamp(Math.min(top, place.getMinY()) / hidden, 0, 1));
  }
}
