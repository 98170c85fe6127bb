package org.tiercel.ui.code;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.tiercel.domain.Span;
import org.tiercel.ui.kit.TextMove;
import org.tiercel.ui.kit.TextSelection;
import org.tiercel.ui.kit.TextSpans;

/// The caret and the selection in the text of the post at hand, and what keys do to them. While a
/// sentence is being marked, arrows resize it by words.
final class TextViewModel {
  private final ObjectProperty<TextSelection> selection =
      new SimpleObjectProperty<>(this, "selection", TextSelection.START);
  private final ReadOnlyBooleanWrapper marking = new ReadOnlyBooleanWrapper(this, "marking");
  private TextSpans spans = new TextSpans("");

  /// Another text, the caret at its start.
  void show(String text) {
    spans = new TextSpans(text);
    marking.set(false);
    selection.set(TextSelection.START);
  }

  /// The caret and the selection; the mouse sets it too.
  ObjectProperty<TextSelection> selectionProperty() {
    return selection;
  }

  /// Whether arrows resize what is marked.
  ReadOnlyBooleanProperty markingProperty() {
    return marking.getReadOnlyProperty();
  }

  /// What is selected, if anything is.
  Optional<Span> selected() {
    return selection.get().span();
  }

  /// The words selected, or none.
  String selectedWords() {
    return selected().map(span -> span.of(spans.text())).orElse("");
  }

  /// Marks the sentence at the caret; when one is being marked, the one after it, and after the
  /// last the first.
  void markSentence() {
    TextSelection now = selection.get();
    boolean further = marking.get() || now.isEmpty();
    TextSelection marked = further ? sentenceFrom(marking.get() ? now.end() : now.caret()) : now;
    if (marked.isEmpty()) {
      return;
    }
    selection.set(marked);
    marking.set(true);
  }

  /// The sentence at an offset, or the next one if the offset is at its end.
  private TextSelection sentenceFrom(int offset) {
    String text = spans.text();
    TextSelection at = spans.sentence(offset);
    if (at.isEmpty() || at.end() > offset) {
      return at.isEmpty() ? spans.sentence(0) : at;
    }
    int next = offset;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return spans.sentence(next < text.length() ? next : 0);
  }

  /// Keeps what is marked as the selection.
  void keep() {
    marking.set(false);
  }

  /// Takes the mark or the selection away.
  ///
  /// @return whether there was one
  boolean clear() {
    boolean any = marking.get() || !selection.get().isEmpty();
    marking.set(false);
    selection.set(TextSelection.caretAt(selection.get().start()));
    return any;
  }

  /// Puts the caret behind an excerpt that was made of the selection.
  void caretBehindSelection() {
    marking.set(false);
    selection.set(TextSelection.caretAt(selection.get().end()));
  }

  /// An arrow to the left or right: resizes what is marked, at its end or with Shift at its start;
  /// else moves the caret by grapheme, with Shift the end of the selection.
  ///
  /// @param by 1 to the right, -1 to the left
  void arrow(int by, boolean shift) {
    TextSelection now = selection.get();
    if (!marking.get()) {
      move(by > 0 ? TextMove.NEXT_GRAPHEME : TextMove.PREVIOUS_GRAPHEME, shift);
    } else if (shift) {
      selection.set(spans.resizeStart(now, -by));
    } else {
      selection.set(spans.resizeEnd(now, by));
    }
  }

  /// Moves the caret.
  ///
  /// @param extend whether the other end of the selection stays
  void move(TextMove move, boolean extend) {
    marking.set(false);
    selection.set(spans.moved(selection.get(), move, extend));
  }
}
