package org.tiercel.exchange.csv;

import java.util.regex.Pattern;

/// Keeps spreadsheets from running a cell as a formula: an apostrophe goes before whatever they
/// would take for one. What is written so is read back as it was.
final class FormulaGuard {
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
  private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private FormulaGuard() {}

  /// The cell to write for a text.
  static String guarded(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /// The text of a cell that was written here.
  static String restored(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
