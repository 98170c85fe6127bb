package org.tiercel.ui.code;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.tiercel.domain.Span;
import org.tiercel.ui.kit.PassageEnds;
import org.tiercel.ui.kit.TextMove;
import org.tiercel.ui.kit.TextSelection;
import org.tiercel.ui.kit.TextSpans;

/// The caret and the selection in the text of the post at hand, and what keys do to them. While a
/// sentence is being marked, or the passage of an excerpt resized, arrows move its ends by words.
final class TextViewModel {
  private final ObjectProperty<TextSelection> selection =
      new SimpleObjectProperty<>(this, "selection", TextSelection.START);
  private final ReadOnlyBooleanWrapper marking = new ReadOnlyBooleanWrapper(this, "marking");
  private TextSpans spans = new TextSpans("");
  private boolean resizing;

  /// Another text, the caret at its start.
  void show(String text) {
    spans = new TextSpans(text);
    keep();
    selection.set(TextSelection.START);
  }

  /// The caret and the selection; the mouse sets it too.
  ObjectProperty<TextSelection> selectionProperty() {
    return selection;
  }

  /// The text.
  String text() {
    return spans.text();
  }

  /// Where the ends of a passage can go.
  PassageEnds ends() {
    return new PassageEnds(spans);
  }

  /// Whether what is marked is to be the passage of an excerpt that exists.
  boolean isResizing() {
    return resizing;
  }

  /// Marks the passage of an excerpt, to be resized.
  void resize(Span passage) {
    resizing = true;
    selection.set(TextSelection.of(passage));
    marking.set(true);
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
    resizing = false;
    marking.set(false);
  }

  /// Takes the mark or the selection away.
  ///
  /// @return whether there was one
  boolean clear() {
    boolean any = marking.get() || !selection.get().isEmpty();
    keep();
    selection.set(TextSelection.caretAt(selection.get().start()));
    return any;
  }

  /// Puts the caret behind an excerpt that was made of the selection.
  void caretBehindSelection() {
    keep();
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

  /// An arrow that goes by graphemes also where what is marked is resized.
  ///
  /// @param by 1 to the right, -1 to the left
  void grapheme(int by, boolean shift) {
    Optional<Span> marked = selected();
    if (!marking.get() || marked.isEmpty()) {
      arrow(by, shift);
    } else if (shift) {
      selection.set(TextSelection.of(ends().stepStart(marked.get(), -by)));
    } else {
      selection.set(TextSelection.of(ends().stepEnd(marked.get(), by)));
    }
  }

  /// Moves the caret; an end of what is marked is taken to the end of the text.
  ///
  /// @param extend whether the other end of the selection stays
  void move(TextMove move, boolean extend) {
    TextSelection now = selection.get();
    if (!marking.get()) {
      selection.set(spans.moved(now, move, extend));
      return;
    }
    switch (move) {
      case PREVIOUS_GRAPHEME, PREVIOUS_WORD -> arrow(-1, extend);
      case NEXT_GRAPHEME, NEXT_WORD -> arrow(1, extend);
      case TEXT_START -> selection.set(new TextSelection(0, now.end()));
      case TEXT_END -> selection.set(new TextSelection(now.start(), spans.text().length()));
    }
  }
}
