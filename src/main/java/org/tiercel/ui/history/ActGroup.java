package org.tiercel.ui.history;

import java.util.List;

/// Kinds of acts, as the history can be narrowed to them.
enum ActGroup {
  /// Codes and *none*.
  CODES("history.group.codes"),
  /// Excerpts.
  EXCERPTS("history.group.excerpts"),
  /// Finishing and reopening.
  DONE("history.group.done"),
  /// Memos and flags.
  NOTES("history.group.notes"),
  /// Taking back and putting back.
  BACK("history.group.back"),
  /// What concerns the project.
  PROJECT("history.group.project");

  private final String label;

  ActGroup(String label) {
    this.label = label;
  }

  /// Key of its name in the messages.
  String label() {
    return label;
  }

  /// The words of the kinds, as the history has them.
  List<String> kinds() {
    return switch (this) {
      case CODES -> List.of("code", "accept", "reject", "import");
      case EXCERPTS -> List.of("excerpt");
      case DONE -> List.of("done", "reopen");
      case NOTES -> List.of("memo", "flag");
      case BACK -> List.of("undo", "redo", "put-back");
      case PROJECT ->
          List.of(
              "switched-coder",
              "codebook",
              "consented",
              "only-this-computer",
              "import-taken-back",
              "import-brought-back",
              "made-batch",
              "closed-batch");
    };
  }
}
