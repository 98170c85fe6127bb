package org.tiercel.store;

/// What came of opening a project for writing.
public sealed interface Opening {
  /// It is open.
  ///
  /// @param project to be closed by the caller
  record Opened(ProjectFile project) implements Opening {}

  /// Somebody else has it open; it can be opened read-only.
  ///
  /// @param holder who, in words
  record InUse(String holder) implements Opening {}
}
