package org.tiercel.ui.code.queue;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tiercel.coding.queue.Condition;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// From which day to which posts were posted, as `2025-03-02`; either may be left out.
final class PostedFields extends VBox {
  private static final int DAY_COLUMNS = 13;

  private final FilterViewModel model;
  private final TextField from = field("code.filter.from");
  private final TextField to = field("code.filter.to");
  private final PostText refusal = PostText.label("", "refusal");

  PostedFields(FilterViewModel model) {
    this.model = model;
    Optional<Condition.Posted> asked = model.find(Condition.Posted.class);
    asked.ifPresent(
        days -> {
          from.setText(days.from() == null ? "" : String.valueOf(days.from()));
          to.setText(days.to() == null ? "" : String.valueOf(days.to()));
        });
    HBox both = new HBox(from, new Label("–"), to);
    both.getStyleClass().add("filter-keep");
    refusal.managedProperty().bind(refusal.visibleProperty());
    refusal.setVisible(false);
    getChildren().addAll(both, refusal);
  }

  private TextField field(String text) {
    TextField field = new TextField();
    field.setPrefColumnCount(DAY_COLUMNS);
    field.setPromptText(Messages.text(text));
    field.setAccessibleText(Messages.text(text));
    field.setOnAction(event -> ask());
    field.focusedProperty().addListener((observed, before, focused) -> askWhenLeft(focused));
    return field;
  }

  private void askWhenLeft(boolean focused) {
    if (!focused) {
      ask();
    }
  }

  private void ask() {
    Optional<String> wrong = model.posted(from.getText(), to.getText());
    refusal.setText(wrong.orElse(""));
    refusal.setVisible(wrong.isPresent());
  }
}
