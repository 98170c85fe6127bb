package org.tiercel.ui.corpus;

/// The halves of the overview of a corpus.
enum CorpusTab {
  /// The table of posts.
  POSTS,
  /// The files that they came from.
  IMPORTS
}
