package org.tiercel.ui.code.palette;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// The codes of a tier to be chosen by name, also those without a key.
public final class Palette extends VBox {
  private static final int ROWS = 8;
  private static final int ROW_HEIGHT = 30;

  private final PaletteViewModel model;
  private final TextField field = new TextField();
  private final ListView<FoundCode> list;
  private final Consumer<Code> chosen;

  /// @param prompt what is asked for
  /// @param chosen receives the code
  public Palette(PaletteViewModel model, String prompt, Consumer<Code> chosen) {
    this.model = model;
    this.chosen = chosen;
    this.list = new ListView<>(model.found());
    getStyleClass().add("code-palette");
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.textProperty().addListener((observed, before, now) -> filter(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    list.setCellFactory(view -> cell());
    list.setFocusTraversable(false);
    list.setPrefHeight(ROWS * ROW_HEIGHT);
    list.setOnMouseClicked(event -> choose());
    getChildren().addAll(field, list);
    filter("");
  }

  private static ListCell<FoundCode> cell() {
    return new ListCell<>() {
      @Override
      protected void updateItem(@Nullable FoundCode found, boolean empty) {
        super.updateItem(found, empty);
        setGraphic(empty || found == null ? null : row(found));
        setAccessibleText(empty || found == null ? null : found.code().label());
      }
    };
  }

  private static HBox row(FoundCode found) {
    PostText label = PostText.label(found.code().label());
    label.setMaxLines(1);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox row = new HBox(label);
    row.getStyleClass().add("palette-row");
    String beside =
        found.recent() ? Messages.text("code.palette.recent") : found.under().orElse("");
    if (!beside.isEmpty()) {
      Label where = new Label(beside);
      where.getStyleClass().add("tier-kind");
      row.getChildren().add(where);
    }
    return row;
  }

  /// What takes the focus.
  public TextField field() {
    return field;
  }

  private void filter(String typed) {
    model.type(typed);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case KeyCode.DOWN -> step(event, 1);
      case KeyCode.UP -> step(event, -1);
      case KeyCode.ENTER -> {
        event.consume();
        choose();
      }
      default -> {}
    }
  }

  private void step(KeyEvent event, int by) {
    event.consume();
    int at = list.getSelectionModel().getSelectedIndex() + by;
    list.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, model.found().size() - 1)));
    list.scrollTo(Math.max(0, at - ROWS / 2));
  }

  private void choose() {
    FoundCode one = list.getSelectionModel().getSelectedItem();
    if (one != null) {
      chosen.accept(one.code());
    }
  }
}
