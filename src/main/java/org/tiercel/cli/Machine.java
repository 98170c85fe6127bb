package org.tiercel.cli;

/// The kinds of machine coder that `tiercel suggest` knows by name.
enum Machine {
  /// The rules of the codebook.
  RULES,
  /// A language model.
  LLM,
  /// A classifier trained on codes.
  CLASSIFIER
}
