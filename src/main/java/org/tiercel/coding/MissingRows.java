package org.tiercel.coding;

/// What it means that a file of codes has no row for a question that applies, under a tier that the
/// file names and on a post that it names.
public enum MissingRows {
  /// The coder looked and gave no code.
  NONE,
  /// The question was not answered yet.
  UNCODED
}
