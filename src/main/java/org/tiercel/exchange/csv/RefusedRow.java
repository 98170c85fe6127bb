package org.tiercel.exchange.csv;

/// Says that a row of a codes file cannot be taken. It never leaves this package.
final class RefusedRow extends Exception {
  private static final long serialVersionUID = 1L;

  /// @param sentence what is wrong, a colon, and the mend; without a full stop
  RefusedRow(String sentence) {
    super(sentence);
  }

  /// What is wrong and how to mend it.
  String sentence() {
    return String.valueOf(getMessage());
  }
}
