package org.tiercel.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.layout.VBox;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Picker;

/// All fields of one tier.
final class TierForm extends VBox {
  /// @param editable whether the fields can be changed
  TierForm(TierDraft draft, Codebook codebook, boolean editable) {
    getStyleClass().add("codebook-form");
    Picker<Scope> scope =
        new Picker<>(
            draft.scopeProperty(),
            FXCollections.observableArrayList(Scope.values()),
            value -> word("codebook.scope.", value));
    Picker<TierKind> kind =
        new Picker<>(
            draft.kindProperty(),
            FXCollections.observableArrayList(TierKind.values()),
            value -> word("codebook.kind.", value));
    List<Tier> earlier = earlier(draft, codebook);
    List<Optional<String>> pers = new ArrayList<>();
    pers.add(Optional.empty());
    earlier.forEach(tier -> pers.add(Optional.of(tier.key())));
    Picker<Optional<String>> per =
        new Picker<>(
            draft.perProperty(),
            FXCollections.observableArrayList(pers),
            key ->
                key.map(k -> Place.ofTier(k).labelIn(codebook))
                    .orElse(Messages.text("codebook.per.none")));
    FormField condition =
        new FormField("codebook.condition", new ConditionBox(draft.condition(), earlier));
    List.of(scope, kind, per, condition).forEach(node -> node.setDisable(!editable));
    getChildren()
        .addAll(
            CodeForm.row(
                FormField.line("codebook.label", draft.labelProperty(), editable),
                FormField.line("codebook.key", draft.keyProperty(), editable)),
            FormField.lines("codebook.question", draft.questionProperty(), 2, editable),
            CodeForm.row(
                new FormField("codebook.scope", scope), new FormField("codebook.kind", kind)),
            new FormField("codebook.per", per),
            condition);
  }

  private static List<Tier> earlier(TierDraft draft, Codebook codebook) {
    return codebook.tiers().stream()
        .takeWhile(tier -> !tier.key().equals(draft.before().key()))
        .toList();
  }

  private static String word(String prefix, Enum<?> value) {
    return Messages.text(prefix + value.name().toLowerCase(Locale.ROOT));
  }
}
