package org.tiercel.ui.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.tiercel.codebook.CodeColors;
import org.tiercel.codebook.edit.CodebookEdit;
import org.tiercel.domain.Code;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.ui.kit.Choice;
import org.tiercel.ui.kit.DialogLayer;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Picker;
import org.tiercel.ui.kit.PostText;

/// The questions that stand over the Codebook view. What a change touches is counted and said
/// before it is made.
final class CodebookDialogs {
  private static final int SPLIT_ROWS = 4;

  private final DialogLayer layer;
  private final CodebookViewModel model;
  private final Consumer<CodebookEdit> make;

  /// @param make makes a change
  CodebookDialogs(DialogLayer layer, CodebookViewModel model, Consumer<CodebookEdit> make) {
    this.layer = layer;
    this.model = model;
    this.make = make;
  }

  /// Asks for the name of a new tier.
  void newTier() {
    layer.askText(
        Messages.text("codebook.tier.new"),
        "",
        Messages.text("codebook.add"),
        label -> {
          String key = model.freeTierKey(label);
          make.accept(
              new CodebookEdit.AddTier(
                  new Tier(key, label, "", Scope.POST, TierKind.MULTI, null, null, List.of()),
                  model.codebook().tiers().size()));
          model.chosenProperty().set(Optional.of(Place.ofTier(key)));
        });
  }

  /// Asks for the name of a new code, beside or below the one that is chosen.
  ///
  /// @param below whether it shall stand below
  void newCode(Place at, boolean below) {
    layer.askText(
        Messages.text("codebook.code.new"),
        "",
        Messages.text("codebook.add"),
        label -> add(at, below, label));
  }

  private void add(Place at, boolean below, String label) {
    Tier tier = at.tierIn(model.codebook()).orElseThrow();
    String key = model.freeKey(tier, label, Set.of());
    NewPlace place = NewPlace.in(tier, at.code(), below);
    Code code = NewPlace.code(key, label, CodeColors.free(tier), place.siblings());
    make.accept(new CodebookEdit.AddCode(tier.key(), place.parent(), code, place.index()));
    model.chosenProperty().set(Optional.of(new Place(tier.key(), key)));
  }

  /// Asks into which code of its tier a code shall be merged.
  void merge(Place at) {
    Tier tier = at.tierIn(model.codebook()).orElseThrow();
    Code code = at.codeIn(model.codebook()).orElseThrow();
    List<Code> others = tier.allCodes().filter(c -> !c.key().equals(code.key())).toList();
    if (others.isEmpty()) {
      return;
    }
    ObjectProperty<Code> into = new SimpleObjectProperty<>(this, "into", others.getFirst());
    Picker<Code> picker =
        new Picker<>(into, FXCollections.observableArrayList(others), Code::label);
    picker.setId("codebook-merge-into");
    FormField field = new FormField("codebook.merge.into", picker);
    model.effect(
        at,
        effects ->
            show(
                Messages.text("codebook.merge.title", code.label()),
                field,
                picker,
                Messages.text("codebook.merge.text"),
                effects,
                Messages.text("codebook.merge.yes"),
                () -> {
                  String target = into.get().key();
                  make.accept(new CodebookEdit.MergeCode(tier.key(), code.key(), target));
                  model.chosenProperty().set(Optional.of(new Place(tier.key(), target)));
                }));
  }

  /// Asks for the names of the codes that a code shall be split into.
  void split(Place at) {
    Tier tier = at.tierIn(model.codebook()).orElseThrow();
    Code code = at.codeIn(model.codebook()).orElseThrow();
    TextArea names = new TextArea();
    names.setPrefRowCount(SPLIT_ROWS);
    names.setId("codebook-split-names");
    FormField field = new FormField("codebook.split.names", names);
    model.effect(
        at,
        effects ->
            show(
                Messages.text("codebook.split.title", code.label()),
                field,
                names,
                Messages.text("codebook.split.text"),
                effects,
                Messages.text("codebook.split.yes"),
                () -> split(tier, code, Lines.read(names.getText()))));
  }

  private void split(Tier tier, Code code, List<String> names) {
    Set<String> taken = new HashSet<>();
    List<Code> parts = new ArrayList<>();
    for (String name : names) {
      String key = model.freeKey(tier, name, taken);
      taken.add(key);
      List<Code> siblings = new ArrayList<>(NewPlace.siblings(tier, code.key()));
      siblings.addAll(parts);
      parts.add(NewPlace.code(key, name, code.color(), siblings));
    }
    make.accept(new CodebookEdit.SplitCode(tier.key(), code.key(), parts));
  }

  /// Asks whether a tier or code shall go.
  void remove(Place at) {
    boolean tier = at.isTier();
    String label = at.labelIn(model.codebook());
    model.effect(
        at,
        effects ->
            layer.ask(
                Messages.text("codebook.remove.title", label),
                String.join("\n", effects)
                    + "\n\n"
                    + Messages.text(tier ? "codebook.remove.tier" : "codebook.remove.code"),
                List.of(
                    Choice.cancel(),
                    new Choice(
                        Messages.text("codebook.remove.yes"),
                        Choice.Tone.DANGER,
                        () -> make.accept(removal(at))))));
  }

  private static CodebookEdit removal(Place at) {
    String code = at.code();
    return code == null
        ? new CodebookEdit.RemoveTier(at.tier())
        : new CodebookEdit.RemoveCode(at.tier(), code);
  }

  private void show(
      String title,
      Node field,
      Node first,
      String text,
      List<String> effects,
      String confirm,
      Runnable done) {
    List<Node> body = new ArrayList<>();
    body.add(field);
    body.add(PostText.label(String.join("\n", effects), "strong"));
    body.add(PostText.label(text, "muted"));
    layer.show(new ChangeDialog(layer, title, body, confirm, done), first);
  }
}
