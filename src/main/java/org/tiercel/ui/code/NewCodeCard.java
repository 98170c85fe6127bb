package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tiercel.codebook.CodeColors;
import org.tiercel.codebook.NewCode;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.KeyCap;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// Asks for a new code of a tier: its name, what it means, where it stands and its colour.
final class NewCodeCard extends VBox {
  private final NewCodeViewModel model;
  private final Tier tier;
  private final Runnable close;
  private final Runnable added;
  private final List<Code> parents;
  private final TextField label = new TextField();
  private final TextField definition = new TextField();
  private final ComboBox<String> parent = new ComboBox<>();
  private final HBox key = new HBox();
  private final ColorChoice color;
  private final PostText refusal = PostText.label("", "refusal");

  /// @param tier the tier that gets the code
  /// @param close takes the card away
  /// @param added called once the code is there
  NewCodeCard(NewCodeViewModel model, Tier tier, Runnable close, Runnable added) {
    this.model = model;
    this.tier = tier;
    this.close = close;
    this.added = added;
    this.parents = NewCodeViewModel.parents(tier);
    this.color = new ColorChoice(CodeColors.ALL, CodeColors.free(tier));
    getStyleClass().add("new-code");
    refusal.managedProperty().bind(refusal.visibleProperty());
    refusal.setVisible(false);
    key.getStyleClass().add("new-code-key");
    String title = Messages.text("code.new.title", tier.label());
    getChildren().add(PostText.label(title, "strong"));
    getChildren().add(field("code.new.label", label));
    getChildren().add(field("code.new.definition", definition));
    if (!parents.isEmpty()) {
      fillParents();
      getChildren().add(field("code.new.parent", parent));
    }
    getChildren().addAll(field("code.new.color", color), key, refusal, buttons());
    showKey();
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
  }

  private static VBox field(String name, Node control) {
    Label above = new Label(Messages.text(name));
    above.setLabelFor(control);
    control.setAccessibleText(above.getText());
    VBox field = new VBox(above, control);
    field.getStyleClass().add("new-code-field");
    return field;
  }

  private void fillParents() {
    List<String> choices = new ArrayList<>();
    choices.add(Messages.text("code.new.top"));
    parents.forEach(code -> choices.add(code.label()));
    parent.setItems(FXCollections.observableArrayList(choices));
    parent.setMaxWidth(Double.MAX_VALUE);
    int atHand = model.parentAtHand().map(parents::indexOf).orElse(-1);
    parent.getSelectionModel().select(atHand + 1);
    parent.getSelectionModel().selectedIndexProperty().addListener(observed -> showKey());
  }

  private Optional<Code> parent() {
    int chosen = parent.getSelectionModel().getSelectedIndex() - 1;
    return chosen >= 0 ? Optional.of(parents.get(chosen)) : Optional.empty();
  }

  /// Which key the code will have.
  private void showKey() {
    Optional<String> shortcut = NewCodeViewModel.shortcut(tier, parent().orElse(null));
    key.getChildren()
        .setAll(
            PostText.label(
                Messages.text(shortcut.isPresent() ? "code.new.key" : "code.new.nokey"), "muted"));
    shortcut.ifPresent(free -> key.getChildren().add(KeyCap.of(free.toUpperCase(Locale.ROOT))));
  }

  private HBox buttons() {
    Button cancel = new Button(Messages.text("kit.cancel"));
    cancel.setOnAction(event -> close.run());
    Button add = new Button(Messages.text("code.new.add"));
    add.getStyleClass().add("accent");
    add.setDefaultButton(true);
    add.setOnAction(event -> add());
    HBox row = new HBox(cancel, add);
    row.getStyleClass().add("dialog-buttons");
    return row;
  }

  private void add() {
    NewCode wanted =
        new NewCode(
            label.getText(),
            definition.getText(),
            parent().map(Code::key).orElse(null),
            color.chosen());
    Optional<String> refused = model.add(tier, wanted);
    refused.ifPresentOrElse(
        this::refuse,
        () -> {
          close.run();
          added.run();
        });
  }

  private void refuse(String why) {
    refusal.setText(why);
    refusal.setVisible(true);
    label.requestFocus();
    label.selectAll();
  }

  /// What takes the focus.
  TextField first() {
    return label;
  }
}
