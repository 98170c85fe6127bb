package org.tiercel.ui.kit;

import java.util.Optional;
import org.tiercel.domain.Span;

/// A caret or a selection in a text, as UTF-16 offsets. The caret is the end that moves, the anchor
/// the one that stays; where both are equal nothing is selected.
///
/// @param anchor offset of the end that stays
/// @param caret offset of the end that moves
public record TextSelection(int anchor, int caret) {
  /// A caret before the first character.
  public static final TextSelection START = new TextSelection(0, 0);

  /// A caret with nothing selected.
  public static TextSelection caretAt(int offset) {
    return new TextSelection(offset, offset);
  }

  /// The first selected offset.
  public int start() {
    return Math.min(anchor, caret);
  }

  /// The offset after the last selected character.
  public int end() {
    return Math.max(anchor, caret);
  }

  /// Whether nothing is selected.
  public boolean isEmpty() {
    return anchor == caret;
  }

  /// What is selected, if anything is.
  public Optional<Span> span() {
    return isEmpty() ? Optional.empty() : Optional.of(new Span(start(), end()));
  }

  /// A span as a selection, caret at its end.
  public static TextSelection of(Span span) {
    return new TextSelection(span.start(), span.end());
  }
}
