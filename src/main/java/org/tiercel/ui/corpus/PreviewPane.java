package org.tiercel.ui.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tiercel.corpus.CorpusField;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// A file before it is imported: which column is taken for what, which can be changed, and what the
/// first rows then say.
final class PreviewPane extends VBox {
  private final ImportDraft draft;
  private final VBox rows = new VBox();

  PreviewPane(ImportDraft draft, Runnable start, Runnable leaveOut) {
    this.draft = draft;
    getStyleClass().add("corpus-page");
    rows.getStyleClass().add("corpus-rows");
    getChildren()
        .addAll(
            PostText.label(
                Messages.text("corpus.preview", draft.fileName(), draft.format()),
                "strong",
                "corpus-title"),
            PostText.label(Messages.text("corpus.preview.text"), "muted"),
            fields(),
            buttons(start, leaveOut),
            rows);
    draft.mappingProperty().addListener(observed -> showRows());
    showRows();
  }

  private GridPane fields() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("corpus-fields");
    CorpusField[] all = CorpusField.values();
    int perColumn = (all.length + 2) / 2;
    for (int i = 0; i < all.length; i++) {
      Label label = new Label(name(all[i]));
      ComboBox<String> picker = picker(all[i]);
      label.setLabelFor(picker);
      picker.setAccessibleText(label.getText());
      grid.add(label, i / perColumn * 2, i % perColumn);
      grid.add(picker, i / perColumn * 2 + 1, i % perColumn);
    }
    TextField platform = new TextField();
    platform.textProperty().bindBidirectional(draft.platformProperty());
    Label label = new Label(Messages.text("corpus.platform.default"));
    label.setLabelFor(platform);
    platform.setAccessibleText(label.getText());
    grid.add(label, 2, all.length - perColumn);
    grid.add(platform, 3, all.length - perColumn);
    return grid;
  }

  private ComboBox<String> picker(CorpusField field) {
    String unread = Messages.text("corpus.unread");
    List<String> choices = new ArrayList<>(List.of(unread));
    choices.addAll(draft.columns());
    ComboBox<String> picker = new ComboBox<>(FXCollections.observableArrayList(choices));
    picker.setValue(draft.column(field).orElse(unread));
    picker.setMaxWidth(Double.MAX_VALUE);
    picker
        .valueProperty()
        .addListener(
            (observed, before, now) ->
                draft.take(field, now.equals(unread) ? Optional.empty() : Optional.of(now)));
    return picker;
  }

  private HBox buttons(Runnable start, Runnable leaveOut) {
    Button go = new Button(Messages.text("corpus.import.this"));
    go.getStyleClass().add("accent");
    go.disableProperty().bind(draft.ready().not());
    go.setOnAction(event -> start.run());
    Button leave = new Button(Messages.text("corpus.leave"));
    leave.setOnAction(event -> leaveOut.run());
    HBox buttons = new HBox(go, leave);
    buttons.getStyleClass().add("corpus-buttons");
    return buttons;
  }

  private void showRows() {
    rows.getChildren().setAll(PostText.label(Messages.text("corpus.rows"), "strong"));
    Optional<String> text = draft.column(CorpusField.TEXT);
    if (text.isEmpty()) {
      rows.getChildren().add(PostText.label(Messages.text("corpus.notext"), "muted"));
      return;
    }
    List<String> texts = draft.sample(text.get());
    for (int row = 0; row < texts.size(); row++) {
      PostText shown = PostText.label(texts.get(row));
      shown.setMaxLines(3);
      VBox card = new VBox(shown, PostText.label(about(row), "muted"));
      card.getStyleClass().add("corpus-row");
      rows.getChildren().add(card);
    }
  }

  /// What the other fields say of a row, such as `author: ann · time: 2025-03-02`.
  private String about(int row) {
    return String.join(
        " · ",
        Arrays.stream(CorpusField.values())
            .filter(field -> field != CorpusField.TEXT)
            .flatMap(field -> about(field, row).stream())
            .toList());
  }

  private Optional<String> about(CorpusField field, int row) {
    return draft
        .column(field)
        .map(column -> draft.sample(column).get(row))
        .filter(value -> !value.isBlank())
        .map(value -> name(field) + ": " + value);
  }

  private static String name(CorpusField field) {
    return Messages.text("corpus.field." + field.key());
  }
}
