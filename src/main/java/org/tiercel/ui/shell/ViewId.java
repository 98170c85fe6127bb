package org.tiercel.ui.shell;

import org.tiercel.ui.kit.Icon;

/// The views that the rail leads to, from top to bottom.
public enum ViewId {
  /// The posts and where they came from.
  CORPUS("shell.view.corpus", Icon.CORPUS),
  /// The tiers and codes.
  CODEBOOK("shell.view.codebook", Icon.CODEBOOK),
  /// Coding.
  CODE("shell.view.code", Icon.CODE),
  /// What coders noted.
  MEMOS("shell.view.memos", Icon.MEMOS),
  /// Machine coders.
  SUGGEST("shell.view.suggest", Icon.SUGGEST),
  /// Agreement of coders.
  AGREE("shell.view.agree", Icon.AGREE),
  /// Figures.
  CHARTS("shell.view.charts", Icon.CHARTS),
  /// Who did what when.
  HISTORY("shell.view.history", Icon.HISTORY);

  private final String label;
  private final Icon icon;

  ViewId(String label, Icon icon) {
    this.label = label;
    this.icon = icon;
  }

  /// Key of its name in the messages.
  String label() {
    return label;
  }

  Icon icon() {
    return icon;
  }
}
