package org.tiercel.ui.codebook;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Picker;
import org.tiercel.ui.kit.PostText;

/// The versions with who, when and why, and what differs between two of them.
final class VersionsPane extends VBox {
  private static final int MOST = 100;

  private final VersionsViewModel versions;
  private final ObservableList<Integer> numbers = FXCollections.observableArrayList();
  private final ObjectProperty<Integer> from = new SimpleObjectProperty<>(this, "from", 1);
  private final ObjectProperty<Integer> to = new SimpleObjectProperty<>(this, "to", 1);
  private final VBox difference = new VBox();
  private final VBox list = new VBox();

  VersionsPane(VersionsViewModel versions) {
    this.versions = versions;
    getStyleClass().add("codebook-side-list");
    difference.getStyleClass().add("codebook-side-list");
    list.getStyleClass().add("codebook-side-list");
    HBox pick =
        CodeForm.row(
            new FormField("codebook.version.from", picker(from)),
            new FormField("codebook.version.to", picker(to)));
    getChildren().addAll(pick, difference, list);
    versions.rowsProperty().addListener(observed -> show());
    from.addListener(observed -> compare());
    to.addListener(observed -> compare());
    show();
  }

  private Picker<Integer> picker(ObjectProperty<Integer> version) {
    return new Picker<>(
        version, numbers, number -> Messages.text("codebook.version", String.valueOf(number)));
  }

  private void show() {
    List<VersionsViewModel.Row> rows = versions.rowsProperty().get();
    numbers.setAll(rows.stream().map(VersionsViewModel.Row::version).toList());
    int newest = rows.isEmpty() ? 1 : rows.getFirst().version();
    to.set(newest);
    from.set(Math.max(1, newest - 1));
    list.getChildren().setAll(rows.stream().limit(MOST).map(VersionsPane::row).toList());
    compare();
  }

  private static Node row(VersionsViewModel.Row row) {
    VBox box =
        new VBox(
            PostText.label(
                Messages.text("codebook.version", String.valueOf(row.version())), "strong"),
            PostText.label(row.who(), "muted"));
    if (!row.note().isBlank()) {
      box.getChildren().add(PostText.label(row.note()));
    }
    box.getStyleClass().add("codebook-version");
    return box;
  }

  private void compare() {
    List<String> sentences = versions.difference(from.get(), to.get());
    difference
        .getChildren()
        .setAll(
            sentences.isEmpty()
                ? List.of(PostText.label(Messages.text("codebook.version.same"), "muted"))
                : sentences.stream().map(sentence -> PostText.label("• " + sentence)).toList());
  }
}
