package org.tiercel.ui.suggest;

import java.util.OptionalDouble;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// The choice between answers now and a batch, and what the batch would save; gone where the server
/// has no batches.
final class WayChoice extends VBox {
  private static final double HALF = 0.5;
  private static final double PERCENT = 100;

  private final NewRunViewModel model;
  private final PostText price = PostText.label("", "muted");

  WayChoice(NewRunViewModel model) {
    this.model = model;
    getStyleClass().add("suggest-choices");
    ToggleGroup group = new ToggleGroup();
    for (Way way : Way.values()) {
      RadioButton button = new RadioButton(Messages.text(way.label()));
      button.setToggleGroup(group);
      button.setSelected(way == model.wayProperty().get());
      button.setOnAction(event -> model.wayProperty().set(way));
      model.wayProperty().addListener((observed, before, now) -> button.setSelected(now == way));
      getChildren().add(button);
    }
    getChildren().add(price);
    model.profileProperty().addListener(observed -> show());
    model.outlookProperty().addListener(observed -> showPrice());
    show();
  }

  private void show() {
    boolean offered = model.offersBatches();
    setVisible(offered);
    setManaged(offered);
    showPrice();
  }

  private void showPrice() {
    // While it is looked at, what was said stays.
    if (model.outlookProperty().get() instanceof Outlook.Ready ready) {
      price.setText(words(ready.batchShare()));
    }
  }

  /// What a batch costs beside answers now.
  static String words(OptionalDouble share) {
    if (share.isEmpty()) {
      return Messages.text("suggest.batch.price.unknown");
    }
    return share.getAsDouble() == HALF
        ? Messages.text("suggest.batch.price.half")
        : Messages.text("suggest.batch.price", Math.round(PERCENT * share.getAsDouble()));
  }
}
