package org.tiercel.ui.codebook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.codebook.edit.CodebookEdit;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Notices;

/// The fields of the tier or code that is chosen. What was written is saved when another one is
/// chosen or the view is left; what is refused is kept until its place is chosen again.
final class FormPane extends BorderPane {
  private static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.CONTROL_DOWN);

  private final CodebookViewModel model;
  private final Notices notices;
  private final Consumer<Optional<CodeDraft>> shown;
  private final Map<Place, CodeDraft> refusedCodes = new HashMap<>();
  private final Map<Place, TierDraft> refusedTiers = new HashMap<>();
  private final ScrollPane scroll = new ScrollPane();
  private @Nullable Place place;
  private @Nullable CodeDraft code;
  private @Nullable TierDraft tier;
  private boolean saving;

  /// @param shown told which code is in the form
  FormPane(CodebookViewModel model, Notices notices, Consumer<Optional<CodeDraft>> shown) {
    this.model = model;
    this.notices = notices;
    this.shown = shown;
    getStyleClass().add("codebook-form-pane");
    scroll.setFitToWidth(true);
    setCenter(scroll);
    if (!model.readOnly()) {
      setBottom(buttons());
    }
    model.chosenProperty().addListener((observed, before, now) -> leaveFor(now));
    model.codebookProperty().addListener(observed -> followIfSaved());
    show(model.chosenProperty().get());
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  private HBox buttons() {
    Button save = new Button(Messages.text("codebook.save"));
    save.getStyleClass().add("accent");
    save.setId("codebook-save");
    save.setOnAction(event -> save());
    Button discard = new Button(Messages.text("codebook.discard"));
    discard.setOnAction(event -> discard());
    Label hint = new Label(Messages.text("codebook.save.hint"));
    hint.getStyleClass().add("muted");
    HBox row = new HBox(save, discard, hint);
    row.getStyleClass().add("codebook-buttons");
    return row;
  }

  private void press(KeyEvent event) {
    if (SAVE.match(event)) {
      event.consume();
      save();
    }
  }

  private void leaveFor(Optional<Place> next) {
    if (!saving && !next.equals(Optional.ofNullable(place))) {
      save();
      show(next);
    }
  }

  /// Another act has changed the codebook: what is not being written is shown as it is now.
  private void followIfSaved() {
    if (!saving && !isChanged()) {
      show(model.chosenProperty().get());
    }
  }

  private boolean isChanged() {
    return (code != null && code.isChanged()) || (tier != null && tier.isChanged());
  }

  /// Saves what was written, if anything was.
  ///
  /// @return whether nothing is left to be saved
  boolean save() {
    Place at = place;
    if (at == null || model.readOnly() || !isChanged()) {
      return true;
    }
    Optional<Place> chosen = model.chosenProperty().get();
    saving = true;
    Optional<String> refused;
    Place now = at;
    try {
      if (code != null) {
        Code written = code.code();
        now = new Place(at.tier(), written.key());
        refused = model.apply(new CodebookEdit.ChangeCode(at.tier(), code.before().key(), written));
      } else if (tier != null) {
        Tier written = tier.tier();
        now = Place.ofTier(written.key());
        refused = model.apply(new CodebookEdit.ChangeTier(tier.before().key(), written));
      } else {
        refused = Optional.empty();
      }
    } catch (org.tiercel.domain.TiercelException e) {
      refused = Optional.of(e.getMessage());
    } finally {
      saving = false;
    }
    if (refused.isPresent()) {
      notices.fail(refused.get());
      keep(at);
      return false;
    }
    refusedCodes.remove(at);
    refusedTiers.remove(at);
    boolean stays = chosen.equals(Optional.of(at));
    model.chosenProperty().set(stays ? Optional.of(now) : chosen);
    if (stays) {
      show(Optional.of(now));
    }
    return true;
  }

  private void keep(Place at) {
    if (code != null) {
      refusedCodes.put(at, code);
    } else if (tier != null) {
      refusedTiers.put(at, tier);
    }
  }

  private void discard() {
    Place at = place;
    if (at != null) {
      refusedCodes.remove(at);
      refusedTiers.remove(at);
    }
    show(model.chosenProperty().get());
  }

  private void show(Optional<Place> next) {
    place = next.orElse(null);
    code = null;
    tier = null;
    boolean editable = !model.readOnly();
    Node form = new HBox();
    if (next.isPresent()) {
      Place at = next.get();
      Optional<Code> standing = at.codeIn(model.codebook());
      Optional<Tier> around = at.tierIn(model.codebook());
      if (standing.isPresent()) {
        CodeDraft draft = refusedCodes.getOrDefault(at, new CodeDraft(standing.get()));
        code = draft;
        form = new CodeForm(draft, editable);
      } else if (around.isPresent()) {
        TierDraft draft = refusedTiers.getOrDefault(at, new TierDraft(around.get()));
        tier = draft;
        form = new TierForm(draft, model.codebook(), editable);
      }
    }
    scroll.setContent(form);
    scroll.setVvalue(0);
    shown.accept(Optional.ofNullable(code));
  }

  /// Takes the focus to the name.
  void focusName() {
    Node first = scroll.getContent() == null ? null : scroll.getContent().lookup(".text-field");
    if (first != null) {
      first.requestFocus();
    }
  }
}
