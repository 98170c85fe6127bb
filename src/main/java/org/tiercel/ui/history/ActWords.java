package org.tiercel.ui.history;

import org.tiercel.domain.Codebook;
import org.tiercel.store.PastAct;
import org.tiercel.ui.kit.Messages;

/// Acts as sentences, without who did them and when.
final class ActWords {
  private final ChangeWords changes;

  ActWords(Codebook codebook) {
    this.changes = new ChangeWords(codebook);
  }

  /// What was done.
  String of(PastAct act) {
    if (act.changes().isEmpty()) {
      return project(act);
    }
    String words = changes.of(act.changes());
    String altered = words.isEmpty() ? Messages.text("history.act.suggestions") : words;
    return switch (act.kind()) {
      case "accept" -> Messages.text("history.kind.accept", altered);
      case "import" -> Messages.text("history.kind.import", altered);
      case "undo" -> Messages.text("history.kind.undo", altered);
      case "redo" -> Messages.text("history.kind.redo", altered);
      case "put-back" -> Messages.text("history.kind.putback", altered);
      default -> Messages.text("history.kind.other", altered);
    };
  }

  private static String project(PastAct act) {
    return switch (act.kind()) {
      case "switched-coder" -> Messages.text("history.project.coder");
      case "codebook" ->
          Messages.text("history.project.codebook", detail(act, "version"), detail(act, "note"));
      case "consented" -> Messages.text("history.project.consented", detail(act, "host"));
      case "only-this-computer" ->
          Messages.text(
              detail(act, "on").equals("true")
                  ? "history.project.only.on"
                  : "history.project.only.off");
      case "import-taken-back" -> Messages.text("history.project.import.out", detail(act, "file"));
      case "import-brought-back" -> Messages.text("history.project.import.in", detail(act, "file"));
      case "made-batch" -> Messages.text("history.project.batch.made", detail(act, "batch"));
      case "closed-batch" -> Messages.text("history.project.batch.closed", detail(act, "batch"));
      default -> Messages.text("history.project.other", act.kind());
    };
  }

  private static String detail(PastAct act, String name) {
    return act.details().getOrDefault(name, "");
  }
}
