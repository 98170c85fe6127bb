package org.tiercel.ui.codebook;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.tiercel.domain.Codebook;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// What can be done to the codebook as a whole and to what is chosen in it.
final class CodebookBar extends FlowPane {
  /// What the buttons do.
  ///
  /// @param undo takes the last change back
  /// @param redo makes it again
  /// @param read reads a codebook or a list from a file
  /// @param paste makes codes of a pasted list
  /// @param json saves the codebook for other projects
  /// @param html saves it to be printed
  /// @param markdown saves it to be read as text
  record Acts(
      Runnable undo,
      Runnable redo,
      Runnable read,
      Runnable paste,
      Runnable json,
      Runnable html,
      Runnable markdown) {}

  private final CodebookViewModel model;
  private final VersionsViewModel versions;
  private final PostText title = PostText.label("", "strong");
  private final Button undo = new Button(Messages.text("codebook.undo"));
  private final Button redo = new Button(Messages.text("codebook.redo"));
  private final Button merge = new Button(Messages.text("codebook.merge"));
  private final Button split = new Button(Messages.text("codebook.split"));
  private final Button remove = new Button(Messages.text("codebook.remove"));
  private final Button code = new Button(Messages.text("codebook.code.new"));
  private final Button below = new Button(Messages.text("codebook.code.below"));

  CodebookBar(
      CodebookViewModel model, VersionsViewModel versions, CodebookDialogs dialogs, Acts acts) {
    this.model = model;
    this.versions = versions;
    getStyleClass().add("codebook-bar");
    title.setMaxLines(1);
    Button tier = new Button(Messages.text("codebook.tier.new"));
    tier.setOnAction(event -> dialogs.newTier());
    code.setOnAction(event -> chosen().ifPresent(place -> dialogs.newCode(place, false)));
    below.setOnAction(event -> chosen().ifPresent(place -> dialogs.newCode(place, true)));
    merge.setOnAction(event -> chosen().ifPresent(dialogs::merge));
    merge.setId("codebook-merge");
    split.setOnAction(event -> chosen().ifPresent(dialogs::split));
    remove.setOnAction(event -> chosen().ifPresent(dialogs::remove));
    undo.setOnAction(event -> acts.undo().run());
    undo.setId("codebook-undo");
    redo.setOnAction(event -> acts.redo().run());
    MenuButton file =
        new MenuButton(
            Messages.text("codebook.file"),
            null,
            item("codebook.file.json", acts.json()),
            item("codebook.file.html", acts.html()),
            item("codebook.file.markdown", acts.markdown()));
    getChildren().add(title);
    if (!model.readOnly()) {
      file.getItems().addFirst(item("codebook.file.paste", acts.paste()));
      file.getItems().addFirst(item("codebook.file.read", acts.read()));
      getChildren().addAll(tier, code, below, merge, split, remove, undo, redo);
    }
    getChildren().add(file);
    model.chosenProperty().addListener(observed -> show());
    model.codebookProperty().addListener(observed -> show());
    versions.rowsProperty().addListener(observed -> show());
    show();
  }

  private static MenuItem item(String text, Runnable act) {
    MenuItem item = new MenuItem(Messages.text(text));
    item.setOnAction(event -> act.run());
    return item;
  }

  private Optional<Place> chosen() {
    return model.chosenProperty().get();
  }

  private void show() {
    Codebook codebook = model.codebook();
    title.setText(
        Messages.text("codebook.title", codebook.name(), String.valueOf(codebook.version())));
    boolean onCode = chosen().filter(place -> !place.isTier()).isPresent();
    merge.setDisable(!onCode);
    split.setDisable(!onCode);
    below.setDisable(!onCode);
    code.setDisable(chosen().isEmpty());
    remove.setDisable(chosen().isEmpty());
    show(undo, versions.undoable(), "codebook.undo.what");
    show(redo, versions.redoable(), "codebook.redo.what");
  }

  private static void show(Button button, Optional<VersionsViewModel.Row> row, String words) {
    button.setDisable(row.isEmpty());
    String what = row.map(r -> Messages.text(words, r.note())).orElse(button.getText());
    button.setAccessibleText(what);
    button.setTooltip(row.isEmpty() ? null : new Tooltip(what));
  }

  /// The button that takes the last change back.
  Node undoButton() {
    return undo;
  }
}
