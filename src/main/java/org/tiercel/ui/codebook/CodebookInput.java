package org.tiercel.ui.codebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.tiercel.codebook.json.CodebookReader;
import org.tiercel.codebook.list.CodeList;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.kit.DialogLayer;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.workspace.Notices;

/// Takes codebooks and lists of codes in, after showing what would come of them.
final class CodebookInput {
  private static final int ROWS = 10;
  private static final int MOST = 30;

  private final CodebookViewModel model;
  private final CodebookFiles files;
  private final Notices notices;
  private final DialogLayer layer;

  CodebookInput(CodebookViewModel model, CodebookFiles files, Notices notices, DialogLayer layer) {
    this.model = model;
    this.files = files;
    this.notices = notices;
    this.layer = layer;
  }

  /// Reads a codebook, or a table of codes, from a file.
  void read() {
    files.askForCodes().ifPresent(this::read);
  }

  private void read(Path file) {
    try {
      preview(codebook(file));
    } catch (TiercelException e) {
      notices.fail(e.getMessage());
    }
  }

  private Codebook codebook(Path file) {
    String name = file.toString().toLowerCase(java.util.Locale.ROOT);
    return name.endsWith(".json")
        ? new CodebookReader().read(file)
        : CodeList.into(model.codebook(), CodeList.readTable(file));
  }

  /// Makes codes of a pasted list, under the tier that is chosen.
  void paste() {
    TextArea text = new TextArea();
    text.setPrefRowCount(ROWS);
    text.setId("codebook-paste");
    FormField field = new FormField("codebook.paste.field", text);
    layer.show(
        new ChangeDialog(
            layer,
            Messages.text("codebook.paste.title", tierLabel()),
            List.of(PostText.label(Messages.text("codebook.paste.text"), "muted"), field),
            Messages.text("codebook.paste.look"),
            () -> pasted(text.getText())),
        text);
  }

  private Optional<Tier> tier() {
    return model.chosenProperty().get().flatMap(place -> place.tierIn(model.codebook()));
  }

  private String tierLabel() {
    return tier().map(Tier::label).orElse("");
  }

  private void pasted(String text) {
    try {
      Tier tier = tier().orElseThrow();
      preview(CodeList.into(model.codebook(), CodeList.ofLines(text, tier.label())));
    } catch (TiercelException e) {
      notices.fail(e.getMessage());
    }
  }

  /// Shows what would change, and makes it so when that is wanted.
  private void preview(Codebook next) {
    List<String> changes = model.changesTo(next);
    if (changes.isEmpty()) {
      notices.say(Messages.text("codebook.read.same"));
      return;
    }
    List<Node> body =
        changes.stream().limit(MOST).<Node>map(line -> PostText.label("• " + line)).toList();
    Node shown = new PreviewList(body, changes.size() - MOST);
    ChangeDialog dialog =
        new ChangeDialog(
            layer,
            Messages.text("codebook.read.title", changes.size()),
            List.of(shown),
            Messages.text("codebook.read.yes"),
            () -> model.replace(next).ifPresent(notices::fail));
    layer.show(dialog, dialog.lookup(".accent"));
  }
}
