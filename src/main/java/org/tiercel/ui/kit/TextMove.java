package org.tiercel.ui.kit;

/// A way to move the caret through a text.
public enum TextMove {
  /// One grapheme back.
  PREVIOUS_GRAPHEME,
  /// One grapheme on.
  NEXT_GRAPHEME,
  /// To the start of this word, or of the one before.
  PREVIOUS_WORD,
  /// To the end of this word, or of the one after.
  NEXT_WORD,
  /// Before the first character.
  TEXT_START,
  /// After the last character.
  TEXT_END
}
