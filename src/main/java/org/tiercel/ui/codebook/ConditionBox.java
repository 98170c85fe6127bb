package org.tiercel.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Picker;
import org.tiercel.ui.kit.PostText;

/// When a tier is asked, by picking: lines of an earlier tier and its codes, all or any of which
/// hold.
final class ConditionBox extends VBox {
  private final ConditionDraft draft;
  private final List<Tier> earlier;
  private boolean quiet;

  /// @param earlier the tiers that stand before this one
  ConditionBox(ConditionDraft draft, List<Tier> earlier) {
    this.draft = draft;
    this.earlier = earlier;
    getStyleClass().add("codebook-condition");
    draft.lines().addListener((ListChangeListener<ConditionDraft.Line>) change -> show());
    draft.nestedProperty().addListener(observed -> show());
    show();
  }

  private void show() {
    if (quiet) {
      return;
    }
    getChildren().clear();
    if (draft.nestedProperty().get().isPresent()) {
      Button anew = new Button(Messages.text("codebook.condition.anew"));
      anew.setOnAction(event -> draft.beginAnew());
      getChildren()
          .addAll(PostText.label(Messages.text("codebook.condition.nested"), "muted"), anew);
      return;
    }
    if (draft.lines().isEmpty()) {
      getChildren().add(PostText.label(Messages.text("codebook.condition.always"), "muted"));
    }
    if (draft.lines().size() > 1) {
      getChildren()
          .add(
              new Picker<>(
                  draft.joinProperty(),
                  FXCollections.observableArrayList(ConditionDraft.Join.values()),
                  join ->
                      Messages.text("codebook.condition." + join.name().toLowerCase(Locale.ROOT))));
    }
    for (int i = 0; i < draft.lines().size(); i++) {
      getChildren().add(line(i, draft.lines().get(i)));
    }
    if (!earlier.isEmpty()) {
      Button add = new Button(Messages.text("codebook.condition.add"));
      add.setOnAction(
          event ->
              draft
                  .lines()
                  .add(new ConditionDraft.Line(earlier.getFirst().key(), List.of(), false)));
      getChildren().add(add);
    }
  }

  private Node line(int at, ConditionDraft.Line line) {
    Tier tier =
        earlier.stream()
            .filter(t -> t.key().equals(line.tier()))
            .findFirst()
            .orElse(earlier.isEmpty() ? null : earlier.getFirst());
    if (tier == null) {
      return PostText.label(line.tier(), "muted");
    }
    ObjectProperty<Tier> picked = new SimpleObjectProperty<>(this, "tier", tier);
    picked.addListener(
        (observed, before, now) -> set(at, new ConditionDraft.Line(now.key(), List.of(), false)));
    Picker<Tier> tiers =
        new Picker<>(picked, FXCollections.observableArrayList(earlier), Tier::label);
    tiers.setAccessibleText(Messages.text("codebook.condition.tier"));
    ObjectProperty<Boolean> not = new SimpleObjectProperty<>(this, "not", line.not());
    not.addListener(
        (observed, before, now) ->
            set(at, new ConditionDraft.Line(line.tier(), draft.lines().get(at).codes(), now)));
    Picker<Boolean> is =
        new Picker<>(
            not,
            FXCollections.observableArrayList(false, true),
            negated -> Messages.text(negated ? "codebook.condition.not" : "codebook.condition.is"));
    is.setAccessibleText(Messages.text("codebook.condition.how"));
    Button remove = new Button("", Icon.REJECT.node());
    remove.setAccessibleText(Messages.text("codebook.condition.remove"));
    remove.getStyleClass().add("flat");
    remove.setOnAction(event -> draft.lines().remove(at));
    HBox head = new HBox(tiers, is, remove);
    head.getStyleClass().add("codebook-fields");
    VBox box = new VBox(head, codes(at, line, tier));
    box.getStyleClass().add("codebook-condition-line");
    return box;
  }

  private FlowPane codes(int at, ConditionDraft.Line line, Tier tier) {
    FlowPane boxes = new FlowPane();
    boxes.getStyleClass().add("codebook-colors");
    for (Code code : tier.allCodes().toList()) {
      CheckBox box = new CheckBox(code.label());
      box.setSelected(line.codes().contains(code.key()));
      box.setOnAction(event -> pick(at, code.key(), box.isSelected()));
      boxes.getChildren().add(box);
    }
    return boxes;
  }

  /// The boxes stay as they are, so that the focus does.
  private void pick(int at, String code, boolean picked) {
    ConditionDraft.Line line = draft.lines().get(at);
    List<String> codes = new ArrayList<>(line.codes());
    if (picked) {
      codes.add(code);
    } else {
      codes.remove(code);
    }
    quiet = true;
    set(at, new ConditionDraft.Line(line.tier(), codes, line.not()));
    quiet = false;
  }

  private void set(int at, ConditionDraft.Line line) {
    draft.lines().set(at, line);
  }
}
