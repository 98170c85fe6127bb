package org.tiercel.ui.workspace;

/// Where views say what happened, in passing: shown for a few seconds and read to screen readers.
public interface Notices {
  /// Says something.
  void say(String sentence);

  /// Says something that `Ctrl+Z` takes back, and offers to.
  void sayUndoable(String sentence);

  /// Says that something failed, until it is dismissed.
  void fail(String sentence);
}
