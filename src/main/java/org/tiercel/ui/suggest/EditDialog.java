package org.tiercel.ui.suggest;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.kit.DialogLayer;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// A form over the window that is saved or left. What cannot be saved is said in the form, which
/// then stays.
final class EditDialog extends VBox {
  private final DialogLayer layer;
  private final PostText refusal = PostText.label("", "suggest-obstacle");
  private final HBox buttons = new HBox();

  /// @param save saves what was entered; may refuse with a [TiercelException]
  EditDialog(DialogLayer layer, String title, List<Node> body, Runnable save) {
    this.layer = layer;
    getStyleClass().add("suggest-dialog");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
    refusal.managedProperty().bind(refusal.visibleProperty());
    refusal.setVisible(false);
    Button ok = new Button(Messages.text("suggest.save"));
    ok.getStyleClass().add("accent");
    ok.setDefaultButton(true);
    ok.setOnAction(event -> attempt(save));
    Button cancel = new Button(Messages.text("kit.cancel"));
    cancel.setOnAction(event -> layer.close());
    buttons.getStyleClass().add("dialog-buttons");
    buttons.getChildren().addAll(cancel, ok);
    getChildren().add(PostText.label(title, "strong"));
    getChildren().addAll(body);
    getChildren().addAll(refusal, buttons);
  }

  /// Adds a button before the others.
  ///
  /// @param act what it does; may refuse with a [TiercelException]
  void addButton(String text, Runnable act) {
    Button button = new Button(text);
    button.setOnAction(event -> attempt(act));
    buttons.getChildren().addFirst(button);
  }

  private void attempt(Runnable act) {
    try {
      act.run();
      layer.close();
    } catch (TiercelException e) {
      refusal.setText(e.getMessage());
      refusal.setVisible(true);
    }
  }
}
