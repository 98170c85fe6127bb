package org.tiercel.ui.corpus;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.store.ImportedFile;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// Below an import: the button that takes it back, what it would do once that is known, and the
/// button that brings it back.
final class TakingBackBox extends VBox {
  private final ImportsViewModel model;
  private final ImportedFile file;

  TakingBackBox(ImportsViewModel model, ImportedFile file) {
    this.model = model;
    this.file = file;
    getStyleClass().add("corpus-taking-back");
    TakingBackQuestion open = model.questionProperty().get();
    if (open != null && open.file().id() == file.id()) {
      ask(open);
    } else {
      offer();
    }
  }

  private void offer() {
    HBox buttons = buttons();
    if (!file.takenBack()) {
      buttons.getChildren().add(button("corpus.undo", Icon.UNDO, () -> model.ask(file)));
    } else {
      String back = file.removed() == 0 ? "corpus.redo" : "corpus.redo.again";
      buttons.getChildren().add(button(back, null, () -> model.bringBack(file)));
      if (file.removed() > 0 && file.posts() > 0) {
        buttons.getChildren().add(button("corpus.undo.rest", null, () -> model.remove(file)));
      }
    }
    getChildren().add(buttons);
  }

  private void ask(TakingBackQuestion question) {
    boolean removing = question.standing().isEmpty();
    getChildren()
        .add(
            PostText.label(
                removing
                    ? Messages.text("corpus.undo.ask", file.posts())
                    : Messages.text("corpus.undo.stands", question.standing().posts()),
                "strong"));
    if (!removing) {
      getChildren()
          .addAll(
              PostText.label(StandingWords.of(question.standing())),
              PostText.label(Messages.text("corpus.undo.keep"), "muted"));
    }
    Button leave = button("corpus.undo.leave", null, model::leave);
    Button yes =
        button(removing ? "corpus.undo.remove" : "corpus.undo.exclude", null, model::takeBack);
    yes.getStyleClass().add("danger");
    HBox buttons = buttons();
    buttons.getChildren().addAll(leave, yes);
    getChildren().add(buttons);
  }

  private static HBox buttons() {
    HBox buttons = new HBox();
    buttons.getStyleClass().add("corpus-buttons");
    return buttons;
  }

  private Button button(String key, @Nullable Icon icon, Runnable act) {
    Button button = new Button(Messages.text(key), icon == null ? null : icon.node());
    button.setAccessibleText(Messages.text("corpus.undo.spoken", Messages.text(key), file.file()));
    button.setOnAction(event -> act.run());
    return button;
  }
}
