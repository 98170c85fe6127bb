package org.tiercel.ui.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.ui.kit.Language;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Motion;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.kit.Segmented;
import org.tiercel.ui.kit.Theme;

/// The settings of the window, each in force as soon as it is chosen.
final class SettingsCard extends VBox {
  private final SettingsViewModel model;
  private final GridPane rows = new GridPane();
  private final Button close = new Button(Messages.text("kit.close"));

  /// What the card leads to.
  ///
  /// @param keys shows all keys; absent while no project is open
  /// @param tour shows the tour again
  /// @param close takes the card away
  record Ways(Optional<Runnable> keys, Runnable tour, Runnable close) {}

  SettingsCard(SettingsViewModel model, Ways ways) {
    this.model = model;
    getStyleClass().add("settings-card");
    rows.getStyleClass().add("settings-rows");
    row("shell.settings.theme", choice(model.modeProperty(), Theme.Mode.values(), "theme"));
    row("shell.settings.type", size());
    row("shell.settings.language", languages());
    row("shell.settings.motion", choice(model.motionProperty(), Motion.values(), "motion"));
    close.setOnAction(event -> ways.close().run());
    close.setCancelButton(true);
    PostText problem = PostText.label("", "settings-problem");
    model.problemProperty().subscribe(problem::setText);
    problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    PostText title = PostText.label(Messages.text("shell.settings"), "strong");
    getChildren().addAll(title, rows, problem, buttons(ways));
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(Messages.text("shell.settings"));
  }

  /// What takes the focus.
  Button closeButton() {
    return close;
  }

  private void row(String label, Node control) {
    Label name = new Label(Messages.text(label));
    name.setLabelFor(control);
    name.setMinWidth(USE_PREF_SIZE);
    rows.addRow(rows.getRowCount(), name, control);
  }

  private static <E extends Enum<E>> Node choice(Property<E> chosen, E[] all, String name) {
    Segmented<E> choice = new Segmented<>();
    for (E each : all) {
      String word = each.name().toLowerCase(Locale.ROOT);
      choice.add(each, Messages.text("shell.settings." + name + "." + word), null);
    }
    return following(choice, chosen);
  }

  private static <T> Node following(Segmented<T> choice, Property<T> chosen) {
    choice.valueProperty().set(chosen.getValue());
    choice.valueProperty().addListener((observed, before, now) -> take(chosen, now));
    return choice;
  }

  private static <T> void take(Property<T> chosen, @Nullable T choice) {
    if (choice != null) {
      chosen.setValue(choice);
    }
  }

  private Node languages() {
    Segmented<Optional<Language>> choice = new Segmented<>();
    Stream.concat(
            Stream.of(Optional.<Language>empty()),
            Arrays.stream(Language.values()).map(Optional::of))
        .forEach(
            each ->
                choice.add(
                    each,
                    each.map(Language::ownName)
                        .orElseGet(() -> Messages.text("shell.settings.language.system")),
                    null));
    return following(choice, model.languageProperty());
  }

  private Node size() {
    Button smaller = new Button("−");
    smaller.setAccessibleText(Messages.text("shell.settings.smaller"));
    smaller.setOnAction(event -> model.shrink());
    Button larger = new Button("+");
    larger.setAccessibleText(Messages.text("shell.settings.larger"));
    larger.setOnAction(event -> model.grow());
    Label percent = new Label();
    percent.setMinWidth(Region.USE_PREF_SIZE);
    percent
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Messages.text("shell.settings.percent", model.percentProperty().get()),
                model.percentProperty()));
    model
        .percentProperty()
        .subscribe(
            () -> {
              smaller.setDisable(!model.canShrink());
              larger.setDisable(!model.canGrow());
            });
    smaller.setDisable(!model.canShrink());
    larger.setDisable(!model.canGrow());
    HBox size = new HBox(smaller, percent, larger);
    size.getStyleClass().add("settings-size");
    return size;
  }

  private Node buttons(Ways ways) {
    Button tour = new Button(Messages.text("shell.settings.tour"));
    tour.setOnAction(event -> ways.tour().run());
    HBox buttons = new HBox();
    buttons.getStyleClass().add("dialog-buttons");
    ways.keys()
        .ifPresent(
            show -> {
              Button keys = new Button(Messages.text("shell.settings.keys"));
              keys.setOnAction(event -> show.run());
              buttons.getChildren().add(keys);
            });
    buttons.getChildren().addAll(tour, close);
    return buttons;
  }
}
