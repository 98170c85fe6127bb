package org.tiercel.ui.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tiercel.corpus.CorpusField;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// A file before it is imported: what importing it would do, which column is taken for what, which
/// can be changed, and what the first rows then say.
final class PreviewPane extends BorderPane {
  private final CorpusViewModel model;
  private final ImportDraft draft;
  private final VBox rows = new VBox();

  PreviewPane(CorpusViewModel model, ImportDraft draft) {
    this.model = model;
    this.draft = draft;
    rows.getStyleClass().add("corpus-rows");
    VBox page =
        new VBox(
            PostText.label(
                Messages.text("corpus.preview", draft.fileName(), draft.format()),
                "strong",
                "corpus-title"),
            PostText.label(Messages.text("corpus.preview.text"), "muted"),
            new ForecastBox(draft),
            new ColumnList(draft),
            platform(),
            rows);
    page.getStyleClass().addAll("corpus-page", "corpus-preview");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("corpus-middle");
    setCenter(scroll);
    setBottom(buttons());
    draft.mappingProperty().addListener(observed -> showRows());
    showRows();
  }

  private HBox platform() {
    TextField platform = new TextField();
    platform.textProperty().bindBidirectional(draft.platformProperty());
    Label label = new Label(Messages.text("corpus.platform.default"));
    label.setLabelFor(platform);
    platform.setAccessibleText(label.getText());
    HBox box = new HBox(label, platform);
    box.getStyleClass().add("corpus-day");
    return box;
  }

  private HBox buttons() {
    Button go = new Button(Messages.text("corpus.import.this"));
    go.getStyleClass().add("accent");
    go.disableProperty().bind(draft.ready().not());
    go.setOnAction(event -> model.start(draft));
    Button leave = new Button(Messages.text("corpus.leave"));
    leave.setOnAction(event -> model.leaveOut());
    HBox buttons = new HBox(go);
    if (model.waiting() > 0) {
      Button all = new Button(Messages.text("corpus.import.all", model.waiting()));
      all.disableProperty().bind(draft.ready().not());
      all.setOnAction(event -> model.startAll(draft));
      buttons.getChildren().add(all);
    }
    buttons.getChildren().add(leave);
    buttons.getStyleClass().addAll("corpus-buttons", "corpus-foot");
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
        .map(value -> ColumnList.nameOf(field.key()) + ": " + value);
  }
}
