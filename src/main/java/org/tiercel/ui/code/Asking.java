package org.tiercel.ui.code;

/// What the view asks for in a field of its own.
sealed interface Asking {
  /// Nothing.
  record Nothing() implements Asking {}

  /// The free term under an open code.
  ///
  /// @param code key of the code
  record Term(String code) implements Asking {}

  /// Why the post is flagged.
  record FlagReason() implements Asking {}
}
