package org.tiercel.ui.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;

/// The codes of the focused tier to be chosen by name, also those without a key.
final class Palette extends VBox {
  private static final int ROWS = 8;

  private final List<Code> codes;
  private final TextField field = new TextField();
  private final ObservableList<Code> found = FXCollections.observableArrayList();
  private final ListView<Code> list = new ListView<>(found);
  private final Consumer<Code> chosen;

  /// @param chosen receives the code
  Palette(Tier tier, Consumer<Code> chosen) {
    this.chosen = chosen;
    this.codes = tier.selectableCodes();
    getStyleClass().add("code-palette");
    field.setPromptText(Messages.text("code.palette", tier.label()));
    field.setAccessibleText(Messages.text("code.palette", tier.label()));
    field.textProperty().addListener((observed, before, now) -> filter(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    list.setCellFactory(view -> cell());
    list.setFocusTraversable(false);
    list.setPrefHeight(ROWS * 28);
    list.setOnMouseClicked(event -> choose());
    getChildren().addAll(field, list);
    filter("");
  }

  private static ListCell<Code> cell() {
    return new ListCell<>() {
      @Override
      protected void updateItem(@Nullable Code code, boolean empty) {
        super.updateItem(code, empty);
        setText(empty || code == null ? null : code.label());
      }
    };
  }

  /// What takes the focus.
  TextField field() {
    return field;
  }

  /// Codes whose label begins with the words typed, then those that contain them.
  private void filter(String typed) {
    String words = typed.strip().toLowerCase(Locale.ROOT);
    Stream<Code> first = codes.stream().filter(c -> label(c).startsWith(words));
    Stream<Code> then =
        codes.stream().filter(c -> !label(c).startsWith(words) && label(c).contains(words));
    found.setAll(Stream.concat(first, then).toList());
    list.getSelectionModel().selectFirst();
  }

  private static String label(Code code) {
    return code.label().toLowerCase(Locale.ROOT);
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
    list.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, found.size() - 1)));
    list.scrollTo(Math.max(0, at - ROWS / 2));
  }

  private void choose() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(chosen);
  }
}
