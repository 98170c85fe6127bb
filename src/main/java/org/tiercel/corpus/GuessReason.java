package org.tiercel.corpus;

/// Why a column is taken for what it seems to be.
public enum GuessReason {
  /// Columns of exports have this name.
  NAME,
  /// The last part of its name is one that columns of exports have, as in `user.name`.
  LAST_NAME,
  /// No column has a known name, and this one has the longest texts.
  LONGEST_TEXT,
  /// No column has a known name, and this one holds nothing but times.
  ONLY_TIMES
}
