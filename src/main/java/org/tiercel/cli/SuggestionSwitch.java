package org.tiercel.cli;

/// What the coders of a batch see of suggestions.
enum SuggestionSwitch {
  /// All.
  SHOWN,
  /// None.
  HIDDEN,
  /// None on a share of the posts.
  WITHHELD
}
