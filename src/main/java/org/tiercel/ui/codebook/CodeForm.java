package org.tiercel.ui.codebook;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tiercel.codebook.Shortcuts;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Picker;
import org.tiercel.ui.kit.PostText;

/// All fields of one code.
final class CodeForm extends VBox {
  /// @param editable whether the fields can be changed
  CodeForm(CodeDraft draft, boolean editable) {
    getStyleClass().add("codebook-form");
    HBox names =
        row(
            FormField.line("codebook.label", draft.labelProperty(), editable),
            FormField.line("codebook.key", draft.keyProperty(), editable));
    Picker<Optional<String>> shortcut =
        new Picker<>(
            draft.shortcutProperty(),
            FXCollections.observableArrayList(CodeDraft.shortcuts(Shortcuts.ALL)),
            key -> key.orElse(Messages.text("codebook.shortcut.none")));
    CheckBox selectable = check("codebook.selectable", draft.selectableProperty());
    CheckBox open = check("codebook.open", draft.openProperty());
    Node color = new FormField("codebook.color", new ColorField(draft.colorProperty()));
    Node keys =
        row(
            new FormField("codebook.shortcut", shortcut),
            FormField.line("codebook.value", draft.valueProperty(), editable));
    VBox choices = new VBox(selectable, open);
    choices.getStyleClass().add("codebook-checks");
    List.of(color, shortcut, choices).forEach(node -> node.setDisable(!editable));
    getChildren()
        .addAll(
            names,
            FormField.lines("codebook.definition", draft.definitionProperty(), 3, editable),
            FormField.lines("codebook.include", draft.includeProperty(), 2, editable),
            FormField.lines("codebook.exclude", draft.excludeProperty(), 2, editable),
            FormField.lines("codebook.examples", draft.examplesProperty(), 2, editable),
            color,
            keys,
            choices,
            heading("codebook.rules"),
            PostText.label(Messages.text("codebook.rules.text"), "muted"),
            FormField.lines("codebook.rules.any", draft.phrasesProperty(), 3, editable),
            FormField.lines("codebook.rules.patterns", draft.patternsProperty(), 2, editable),
            FormField.lines("codebook.rules.not", draft.guardsProperty(), 2, editable));
  }

  private static CheckBox check(String name, javafx.beans.property.BooleanProperty property) {
    CheckBox box = new CheckBox(Messages.text(name));
    box.selectedProperty().bindBidirectional(property);
    return box;
  }

  private static Label heading(String key) {
    Label heading = new Label(Messages.text(key));
    heading.getStyleClass().add("strong");
    return heading;
  }

  static HBox row(Node... fields) {
    HBox row = new HBox(fields);
    row.getStyleClass().add("codebook-fields");
    for (Node field : fields) {
      HBox.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
    }
    return row;
  }
}
