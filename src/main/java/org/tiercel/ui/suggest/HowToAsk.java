package org.tiercel.ui.suggest;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// The part of a new run that says how the model is asked.
final class HowToAsk extends VBox {
  private static final int ROWS = 3;

  HowToAsk(NewRunViewModel model) {
    getStyleClass().add("suggest-section");
    TextArea extension = new TextArea();
    extension.setPrefRowCount(ROWS);
    extension.setPromptText(Messages.text("suggest.extension.prompt"));
    extension.textProperty().bindBidirectional(model.extensionProperty());
    CheckBox anew = new CheckBox(Messages.text("suggest.anew"));
    anew.selectedProperty().bindBidirectional(model.anewProperty());
    Fields fields =
        new Fields()
            .add(
                "suggest.budget",
                Fields.number(model.budgetProperty(), Messages.text("suggest.budget.prompt")))
            .add("suggest.repeats", Fields.number(model.repeatsProperty(), ""))
            .add(
                "suggest.temperature",
                Fields.number(
                    model.temperatureProperty(), Messages.text("suggest.temperature.prompt")))
            .add("suggest.concurrency", Fields.number(model.concurrencyProperty(), ""))
            .add("suggest.extension", extension);
    if (model.hasConsensus()) {
      fields.add("suggest.examples", Fields.number(model.examplesProperty(), ""));
    }
    getChildren()
        .addAll(
            PostText.label(Messages.text("suggest.how"), "strong", "suggest-heading"),
            new WayChoice(model),
            fields,
            anew);
  }
}
