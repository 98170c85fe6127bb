package org.tiercel.ui.codebook;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.tiercel.codebook.edit.CodebookEdit;
import org.tiercel.ui.kit.DialogLayer;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.CodebookPlace;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// The Codebook view: the tree on the left, the fields of what is chosen in it, and beside them
/// what to look at, what rules find, and the versions.
public final class CodebookScreen implements CodebookPlace {
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final double TREE = 0.25;
  private static final double FORM = 0.68;

  private final CodebookViewModel model;
  private final VersionsViewModel versions;
  private final RuleTrialViewModel trial;
  private final Notices notices;
  private final CodebookDialogs dialogs;
  private final CodebookTree tree;
  private final FormPane form;
  private final DialogLayer layer;

  /// Makes the view of a project's codebook.
  ///
  /// @param workspace whose codebook it is
  /// @param navigator leads to posts
  /// @param notices where it is said what happened
  /// @param files asks for files
  public CodebookScreen(
      Workspace workspace, Navigator navigator, Notices notices, CodebookFiles files) {
    this.notices = notices;
    this.model = new CodebookViewModel(workspace, notices);
    this.versions = new VersionsViewModel(workspace);
    this.trial = new RuleTrialViewModel(workspace);
    BorderPane pane = new BorderPane();
    this.layer = new DialogLayer(pane);
    this.dialogs = new CodebookDialogs(layer, model, this::make);
    this.tree = new CodebookTree(model, this::make);
    RuleTrialPane rules = new RuleTrialPane(trial, navigator);
    this.form = new FormPane(model, notices, rules::follow);
    SidePane side = new SidePane(new AdvicePane(model), rules, new VersionsPane(versions));
    SplitPane panes = new SplitPane(tree, form, side);
    panes.setDividerPositions(TREE, FORM);
    CodebookOutput output = new CodebookOutput(model, files, notices);
    CodebookInput input = new CodebookInput(model, files, notices, layer);
    CodebookBar bar =
        new CodebookBar(
            model,
            versions,
            dialogs,
            new CodebookBar.Acts(
                this::undo,
                this::redo,
                input::read,
                input::paste,
                output::json,
                output::html,
                output::markdown));
    pane.setTop(new VBox(bar, new RecodeBar(model, navigator)));
    pane.setCenter(panes);
    pane.getStyleClass().add("codebook");
    layer
        .getStylesheets()
        .add(
            Objects.requireNonNull(CodebookScreen.class.getResource("/org/tiercel/ui/codebook.css"))
                .toExternalForm());
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    tree.addEventHandler(KeyEvent.KEY_PRESSED, this::pressInTree);
  }

  /// Makes a change; what stands in the form is saved before.
  private void make(CodebookEdit edit) {
    if (form.save()) {
      model.apply(edit).ifPresent(notices::fail);
    }
  }

  private void undo() {
    if (form.save()) {
      versions
          .undoable()
          .ifPresent(
              row ->
                  model.adopt(versions.without(row), Messages.text("codebook.undone", row.note())));
    }
  }

  private void redo() {
    if (form.save()) {
      versions
          .redoable()
          .ifPresent(
              row ->
                  model.adopt(versions.without(row), Messages.text("codebook.redone", row.note())));
    }
  }

  /// In a field, the keys take back what is typed there.
  private void press(KeyEvent event) {
    if (model.readOnly() || event.getTarget() instanceof TextInputControl) {
      return;
    }
    if (UNDO.match(event)) {
      event.consume();
      undo();
    } else if (REDO.match(event)) {
      event.consume();
      redo();
    }
  }

  private void pressInTree(KeyEvent event) {
    Optional<Place> place = model.chosenProperty().get();
    if (model.readOnly() || place.isEmpty()) {
      return;
    }
    switch (event.getCode()) {
      case F2 -> form.focusName();
      case DELETE -> dialogs.remove(place.get());
      case INSERT -> dialogs.newCode(place.get(), event.isShiftDown());
      default -> {
        return;
      }
    }
    event.consume();
  }

  @Override
  public Parent node() {
    return layer;
  }

  @Override
  public void shown() {
    model.refresh();
    tree.requestFocus();
  }

  @Override
  public void showTier(String tier) {
    choose(Place.ofTier(tier));
  }

  @Override
  public void showCode(String tier, String code) {
    choose(new Place(tier, code));
  }

  private void choose(Place place) {
    if (form.save() && place.standsIn(model.codebookProperty().get())) {
      model.chosenProperty().set(Optional.of(place));
    }
  }

  @Override
  public void hidden() {
    form.save();
    trial.stop();
  }
}
