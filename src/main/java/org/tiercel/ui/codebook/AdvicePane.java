package org.tiercel.ui.codebook;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tiercel.codebook.advice.Advice;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// What the author should look at; each line leads to its tier or code.
final class AdvicePane extends VBox {
  private static final int MOST = 100;

  private final CodebookViewModel model;

  AdvicePane(CodebookViewModel model) {
    this.model = model;
    getStyleClass().add("codebook-side-list");
    model.adviceProperty().addListener(observed -> show());
    show();
  }

  private void show() {
    List<Advice> all = model.adviceProperty().get();
    getChildren()
        .setAll(
            PostText.label(
                Messages.text(
                    all.isEmpty() ? "codebook.advice.nothing" : "codebook.advice.count",
                    all.size()),
                "muted"));
    all.stream().limit(MOST).map(this::line).forEach(getChildren()::add);
  }

  private Button line(Advice advice) {
    String sentence = AdviceWords.sentence(advice, model.codebook());
    Button line = new Button();
    line.setGraphic(PostText.label(sentence));
    line.setAccessibleText(sentence);
    line.getStyleClass().addAll("flat", "codebook-line");
    line.setAlignment(Pos.TOP_LEFT);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setOnAction(event -> model.chosenProperty().set(Optional.of(AdviceWords.placeOf(advice))));
    return line;
  }
}
