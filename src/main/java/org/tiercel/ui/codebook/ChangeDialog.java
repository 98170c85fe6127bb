package org.tiercel.ui.codebook;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.DialogLayer;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// A form over the window whose button makes a change.
final class ChangeDialog extends VBox {
  /// @param confirm what the button says
  /// @param done called when it is pressed, after the form has gone
  ChangeDialog(DialogLayer layer, String title, List<Node> body, String confirm, Runnable done) {
    getStyleClass().add("codebook-dialog");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
    Button cancel = new Button(Messages.text("kit.cancel"));
    cancel.setOnAction(event -> layer.close());
    Button ok = new Button(confirm);
    ok.getStyleClass().add("accent");
    ok.setDefaultButton(true);
    ok.setOnAction(
        event -> {
          layer.close();
          done.run();
        });
    HBox buttons = new HBox(cancel, ok);
    buttons.getStyleClass().add("dialog-buttons");
    getChildren().add(PostText.label(title, "strong"));
    getChildren().addAll(body);
    getChildren().add(buttons);
  }
}
