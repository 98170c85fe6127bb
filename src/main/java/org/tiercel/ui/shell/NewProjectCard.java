package org.tiercel.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// Asks which codebook a new project begins with.
final class NewProjectCard extends VBox {
  private final ToggleGroup choices = new ToggleGroup();
  private final VBox list = new VBox();
  private final Button create = new Button(Messages.text("shell.new.create"));
  private final Button cancel = new Button(Messages.text("kit.cancel"));

  /// What the card leads to.
  ///
  /// @param askForCodebook asks for a file
  /// @param create goes on with a codebook
  /// @param close takes the card away
  record Ways(
      Supplier<Optional<Path>> askForCodebook, Consumer<CodebookChoice> create, Runnable close) {}

  /// @param shipped the codebooks that come with Tiercel
  NewProjectCard(List<Codebook> shipped, Ways ways) {
    getStyleClass().add("new-project");
    list.getStyleClass().add("new-project-list");
    add(
        Messages.text("shell.new.grow"),
        Messages.text("shell.new.grow.text"),
        new CodebookChoice.GrowWhileReading());
    for (Codebook codebook : shipped) {
      add(codebook.name(), about(codebook), new CodebookChoice.Shipped(codebook));
    }
    Button file = new Button(Messages.text("shell.new.file"));
    file.setOnAction(
        event ->
            ways.askForCodebook()
                .get()
                .ifPresent(
                    chosen -> {
                      ways.close().run();
                      ways.create().accept(new CodebookChoice.FromFile(chosen));
                    }));
    create.getStyleClass().add("accent");
    create.setDefaultButton(true);
    create.setOnAction(
        event -> {
          CodebookChoice choice = (CodebookChoice) choices.getSelectedToggle().getUserData();
          ways.close().run();
          ways.create().accept(choice);
        });
    cancel.setOnAction(event -> ways.close().run());
    HBox buttons = new HBox(file, cancel, create);
    buttons.getStyleClass().add("dialog-buttons");
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("new-project-scroll");
    String title = Messages.text("shell.new");
    getChildren().addAll(PostText.label(title, "strong"), scroll, buttons);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
  }

  private static String about(Codebook codebook) {
    long codes = codebook.tiers().stream().flatMap(Tier::allCodes).count();
    return Messages.text(
        "shell.new.about",
        String.join(" · ", codebook.tiers().stream().map(Tier::label).toList()),
        codes);
  }

  private void add(String name, String about, CodebookChoice choice) {
    RadioButton button = new RadioButton(name);
    button.setMnemonicParsing(false);
    button.setAccessibleText(Messages.text("kit.key.spoken", name, about));
    button.setUserData(choice);
    button.setToggleGroup(choices);
    if (choices.getSelectedToggle() == null) {
      button.setSelected(true);
    }
    VBox entry = new VBox(button, PostText.label(about, "muted"));
    entry.getStyleClass().add("new-project-entry");
    list.getChildren().add(entry);
  }

  /// What takes the focus.
  Node first() {
    Node first = (Node) choices.getSelectedToggle();
    // It comes into the scene only when its scroll pane is first drawn.
    first.sceneProperty().addListener(observed -> first.requestFocus());
    return first;
  }
}
