package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tiercel.codebook.CodeColors;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// Asks for another name, colour or place of a code.
final class CodeEditCard extends VBox {
  private final CodeEditViewModel model;
  private final Tier tier;
  private final Code code;
  private final Runnable done;
  private final TextField label;
  private final ColorChoice color;
  private final List<Code> parents;
  private final ComboBox<String> parent = new ComboBox<>();
  private final PostText refusal = PostText.label("", "refusal");

  /// @param done takes the card away
  CodeEditCard(CodeEditViewModel model, Tier tier, Code code, Runnable done) {
    this.model = model;
    this.tier = tier;
    this.code = code;
    this.done = done;
    this.label = new TextField(code.label());
    String now = Objects.requireNonNullElse(code.color(), CodeColors.free(tier));
    this.color =
        new ColorChoice(
            Stream.concat(Stream.of(now), CodeColors.ALL.stream()).distinct().toList(), now);
    this.parents = CodeEditViewModel.parents(tier, code);
    getStyleClass().add("new-code");
    refusal.managedProperty().bind(refusal.visibleProperty());
    refusal.setVisible(false);
    String title = Messages.text("code.edit.title", code.label());
    getChildren().add(PostText.label(title, "strong"));
    getChildren().add(field("code.new.label", label));
    if (CodeEditViewModel.nameIsMeaning(code)) {
      getChildren().add(PostText.label(Messages.text("code.edit.meaning"), "muted"));
    }
    getChildren().add(field("code.new.color", color));
    if (!parents.isEmpty()) {
      fillParents();
      getChildren().add(field("code.new.parent", parent));
    }
    getChildren().addAll(refusal, buttons());
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
  }

  /// What takes the focus.
  TextField first() {
    return label;
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
    parents.forEach(other -> choices.add(other.label()));
    parent.setItems(FXCollections.observableArrayList(choices));
    parent.setMaxWidth(Double.MAX_VALUE);
    int now =
        CodeEditViewModel.parent(tier, code)
            .map(above -> parents.stream().map(Code::key).toList().indexOf(above.key()))
            .orElse(-1);
    parent.getSelectionModel().select(now + 1);
  }

  private HBox buttons() {
    Button up = new Button(Messages.text("code.edit.up"));
    up.setOnAction(event -> finish(model.move(tier, code, -1)));
    Button down = new Button(Messages.text("code.edit.down"));
    down.setOnAction(event -> finish(model.move(tier, code, 1)));
    Region gap = new Region();
    HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
    Button cancel = new Button(Messages.text("kit.cancel"));
    cancel.setOnAction(event -> done.run());
    Button save = new Button(Messages.text("code.edit.save"));
    save.getStyleClass().add("accent");
    save.setDefaultButton(true);
    save.setOnAction(event -> save());
    HBox row = new HBox(up, down, gap, cancel, save);
    row.getStyleClass().add("dialog-buttons");
    return row;
  }

  private void save() {
    int chosen = parent.getSelectionModel().getSelectedIndex() - 1;
    String above = chosen >= 0 ? parents.get(chosen).key() : null;
    String look = color.chosen();
    boolean sameLook = code.color() == null && look.equals(CodeColors.free(tier));
    finish(model.save(tier, code, label.getText(), sameLook ? null : look, above));
  }

  private void finish(Optional<String> refused) {
    refusal.setText(refused.orElse(""));
    refusal.setVisible(refused.isPresent());
    if (refused.isEmpty()) {
      done.run();
    }
  }
}
