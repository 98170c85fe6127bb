package org.tiercel.ui.codebook;

import java.util.BitSet;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Navigator;

/// The posts that the coder has done and that a changed codebook asks anew, tier by tier; each
/// opens them in Code.
final class RecodeBar extends FlowPane {
  private final CodebookViewModel model;
  private final Navigator navigator;

  RecodeBar(CodebookViewModel model, Navigator navigator) {
    this.model = model;
    this.navigator = navigator;
    getStyleClass().add("codebook-recode");
    managedProperty().bind(visibleProperty());
    model.recodeProperty().addListener((observed, before, now) -> show(now));
    show(model.recodeProperty().get());
  }

  private void show(Map<String, BitSet> posts) {
    setVisible(!posts.isEmpty());
    getChildren().clear();
    posts.forEach((tier, of) -> getChildren().add(button(tier, of)));
  }

  private Button button(String tier, BitSet posts) {
    String label = Place.ofTier(tier).labelIn(model.codebook());
    Button button = new Button(Messages.text("codebook.recode", posts.cardinality(), label));
    button.setOnAction(
        event -> navigator.openPosts(Messages.text("codebook.recode.queue", label), posts));
    return button;
  }
}
