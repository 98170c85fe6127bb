package org.tiercel.ui.code;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// Says in the focused tier that it was not asked, and lets the answer stand.
final class NotAskedLine extends VBox {
  /// @param answered whether there is an answer that can stand
  NotAskedLine(NotAsked what, boolean answered, PaneActs acts) {
    getStyleClass().add("tier-not-asked");
    getChildren().add(PostText.label(what.sentence()));
    if (answered) {
      Button keep = new Button(Messages.text("code.notasked.keep"));
      keep.getStyleClass().add("not-asked-keep");
      keep.setOnAction(event -> acts.confirm());
      getChildren().add(keep);
    }
  }

  /// The mark on a tier without the focus.
  static Node mark() {
    Label mark = new Label(Messages.text("code.notasked"));
    mark.getStyleClass().add("not-asked-mark");
    mark.setMinWidth(USE_PREF_SIZE);
    return mark;
  }
}
