package org.tiercel.ui.history;

import java.util.List;

/// Kinds of acts, as the history can be narrowed to them.
enum ActGroup {
  /// Codes and *none*.
  CODES("history.group.codes", List.of("code", "accept", "reject", "import")),
  /// Excerpts.
  EXCERPTS("history.group.excerpts", List.of("excerpt")),
  /// Finishing and reopening.
  DONE("history.group.done", List.of("done", "reopen")),
  /// Memos and flags.
  NOTES("history.group.notes", List.of("memo", "flag")),
  /// Taking back and putting back.
  BACK("history.group.back", List.of("undo", "redo", "put-back")),
  /// What concerns the project.
  PROJECT(
      "history.group.project",
      List.of(
          "switched-coder",
          "codebook",
          "consented",
          "only-this-computer",
          "import-taken-back",
          "import-brought-back",
          "made-batch",
          "closed-batch"));

  private final String label;
  private final List<String> kinds;

  ActGroup(String label, List<String> kinds) {
    this.label = label;
    this.kinds = kinds;
  }

  /// Key of its name in the messages.
  String label() {
    return label;
  }

  /// The words of the kinds.
  List<String> kinds() {
    return kinds;
  }
}
