package org.tiercel.cli;

/// What is done with two codebooks.
enum CodebookAct {
  /// Say what differs.
  DIFF,
  /// Put the second in the place of the first.
  APPLY
}
