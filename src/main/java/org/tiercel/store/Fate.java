package org.tiercel.store;

/// What became of a post that was to be added.
public enum Fate {
  /// It is in the corpus.
  IMPORTED,
  /// It is in the file, but cleaning dropped it before it came here.
  EXCLUDED,
  /// It is in the file as excluded: its author has posted the same text before.
  EXACT_DUPLICATE,
  /// An earlier import has brought it; that one was not touched.
  ALREADY_THERE,
  /// The same id stands earlier in the same file, with the same text.
  REPEATED,
  /// The same id stands earlier in the same file, with another text; this one was left out.
  CONTRADICTED
}
