package org.tiercel.ui.code.queue;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.tiercel.coding.queue.Condition;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Picker;

/// Whose code it is that posts must have, or must not.
final class CodePicks extends FlowPane {
  private final FilterViewModel model;
  private final ObjectProperty<FilterChoices.Source> source;
  private final ObjectProperty<Tier> tier;
  private final ObjectProperty<Code> code;
  private final ObservableList<Code> codes = FXCollections.observableArrayList();

  /// @param sources whose codes can be asked for; at least one
  /// @param tiers those that have codes; at least one
  CodePicks(FilterViewModel model, List<FilterChoices.Source> sources, List<Tier> tiers) {
    this.model = model;
    this.source = new SimpleObjectProperty<>(this, "source", sources.getFirst());
    this.tier = new SimpleObjectProperty<>(this, "tier", tiers.getFirst());
    codes.setAll(tiers.getFirst().allCodes().toList());
    this.code = new SimpleObjectProperty<>(this, "code", codes.getFirst());
    tier.addListener((observed, before, now) -> showCodes(now));
    Picker<FilterChoices.Source> who =
        new Picker<>(
            source, FXCollections.observableArrayList(sources), FilterChoices.Source::name);
    who.setAccessibleText(Messages.text("code.filter.code.whose"));
    Picker<Tier> where = new Picker<>(tier, FXCollections.observableArrayList(tiers), Tier::label);
    where.setAccessibleText(Messages.text("code.filter.code.tier"));
    Picker<Code> what = new Picker<>(code, codes, Code::label);
    what.setAccessibleText(Messages.text("code.filter.code.code"));
    getChildren()
        .addAll(
            who,
            where,
            what,
            button("code.filter.code.has", true),
            button("code.filter.code.hasnot", false));
  }

  private Button button(String text, boolean present) {
    Button button = new Button(Messages.text(text));
    button.setOnAction(event -> add(present));
    return button;
  }

  private void showCodes(Tier of) {
    List<Code> now = of.allCodes().toList();
    code.set(now.getFirst());
    codes.setAll(now);
  }

  private void add(boolean present) {
    FilterChoices.Source whose = source.get();
    model.add(
        new Condition.HasCode(
            whose.whose(), whose.name(), tier.get().key(), code.get().key(), present));
  }
}
