package org.tiercel.domain;

/// What a coder did, as the history names it.
public enum ActKind {
  /// Gave, altered or took back a code or *none*.
  CODE,
  /// Took one or several suggestions.
  ACCEPT,
  /// Rejected a suggestion.
  REJECT,
  /// Made, moved or removed an excerpt.
  EXCERPT,
  /// Finished the annotation.
  DONE,
  /// Reopened it.
  REOPEN,
  /// Flagged it, or took the flag off.
  FLAG,
  /// Wrote a memo.
  MEMO,
  /// Read codes from a file.
  IMPORT,
  /// Put back what an earlier act had altered, whatever was done since.
  PUT_BACK,
  /// Took an act back.
  UNDO,
  /// Did an undone act again.
  REDO
}
