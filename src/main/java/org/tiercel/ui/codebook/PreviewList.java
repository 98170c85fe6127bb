package org.tiercel.ui.codebook;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// Lines that may be many.
final class PreviewList extends ScrollPane {
  /// @param more how many are not shown
  PreviewList(List<Node> lines, int more) {
    VBox box = new VBox();
    box.getStyleClass().add("codebook-side-list");
    box.getChildren().addAll(lines);
    if (more > 0) {
      box.getChildren().add(PostText.label(Messages.text("codebook.read.more", more), "muted"));
    }
    setContent(box);
    setFitToWidth(true);
    getStyleClass().add("codebook-preview");
  }
}
