package org.tiercel.ui.kit;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// The selection under a text and the caret over it.
final class CaretLayer {
  private final Path selected = path("post-selection");
  private final Path caret = path("post-caret");

  Path selected() {
    return selected;
  }

  Path caret() {
    return caret;
  }

  /// Puts both where the text is now.
  void arrange(PostFlow flow, TextSelection selection) {
    selected.getElements().clear();
    caret.getElements().clear();
    for (Rectangle2D box : selection.span().map(flow::boxes).orElse(List.of())) {
      selected.getElements().addAll(Boxes.outline(box));
    }
    if (!flow.text().isEmpty()) {
      Rectangle2D at = flow.caret(selection.caret());
      caret
          .getElements()
          .addAll(new MoveTo(at.getMinX(), at.getMinY()), new LineTo(at.getMinX(), at.getMaxY()));
    }
  }

  private static Path path(String styleClass) {
    Path path = new Path();
    path.getStyleClass().add(styleClass);
    path.setManaged(false);
    path.setMouseTransparent(true);
    return path;
  }
}
