package org.tiercel.ui.kit;

import java.util.List;
import java.util.function.IntConsumer;
import org.tiercel.domain.Span;

/// Moves the ends of a passage of one text: to the edges of words, signs that stand against a word
/// included, or to any grapheme. A passage keeps a word, or with graphemes one grapheme, and never
/// ends inside a grapheme.
public final class PassageEnds {
  private final TextSpans spans;

  /// @param spans graphemes and words of the text
  public PassageEnds(TextSpans spans) {
    this.spans = spans;
  }

  /// The passage with its start near an offset.
  ///
  /// @param passage not empty
  /// @param offset where the start is wanted; beyond the end of the passage it stops before it
  /// @param graphemes whether it may stand within a word
  public Span withStart(Span passage, int offset, boolean graphemes) {
    int last = spans.graphemeBefore(passage.end() - 1);
    if (graphemes) {
      return new Span(Math.min(spans.graphemeBefore(offset), last), passage.end());
    }
    Nearest start = new Nearest(offset, last);
    eachStart(
        at -> {
          if (at < passage.end()) {
            start.consider(at);
          }
        });
    return new Span(start.found, passage.end());
  }

  /// The passage with its end near an offset.
  ///
  /// @param passage not empty
  /// @param offset where the end is wanted; before the start of the passage it stops behind it
  /// @param graphemes whether it may stand within a word
  public Span withEnd(Span passage, int offset, boolean graphemes) {
    int first = spans.graphemeAfter(passage.start() + 1);
    if (graphemes) {
      return new Span(passage.start(), Math.max(spans.graphemeBefore(offset), first));
    }
    Nearest end = new Nearest(offset, first);
    eachEnd(
        at -> {
          if (at > passage.start()) {
            end.consider(at);
          }
        });
    return new Span(passage.start(), end.found);
  }

  /// The passage with its start one grapheme further left or right.
  ///
  /// @param by 1 to make it longer, -1 shorter
  public Span stepStart(Span passage, int by) {
    int at = passage.start();
    int to = by > 0 ? spans.graphemeBefore(at - 1) : spans.graphemeAfter(at + 1);
    return withStart(passage, to, true);
  }

  /// The passage with its end one grapheme further right or left.
  ///
  /// @param by 1 to make it longer, -1 shorter
  public Span stepEnd(Span passage, int by) {
    int at = passage.end();
    int to = by > 0 ? spans.graphemeAfter(at + 1) : spans.graphemeBefore(at - 1);
    return withEnd(passage, to, true);
  }

  /// Whether a passage leaves nothing of the text out but white space at its ends.
  public boolean isWhole(Span passage) {
    return spans.text().substring(0, passage.start()).isBlank()
        && spans.text().substring(passage.end()).isBlank();
  }

  private void eachStart(IntConsumer offsets) {
    int free = 0;
    for (TextSelection word : spans.words()) {
      int at = word.start();
      while (at > free && !Character.isWhitespace(spans.text().charAt(at - 1))) {
        at--;
      }
      offsets.accept(spans.graphemeBefore(at));
      offsets.accept(word.start());
      free = word.end();
    }
  }

  private void eachEnd(IntConsumer offsets) {
    List<TextSelection> words = spans.words();
    for (int i = 0; i < words.size(); i++) {
      int next = i + 1 < words.size() ? words.get(i + 1).start() : spans.text().length();
      int at = words.get(i).end();
      offsets.accept(at);
      while (at < next && !Character.isWhitespace(spans.text().charAt(at))) {
        at++;
      }
      offsets.accept(spans.graphemeAfter(at));
    }
  }

  /// The offset nearest to the one wanted, of those considered; of two equally near the first.
  private static final class Nearest {
    private final int wanted;
    private int found;
    private boolean any;

    private Nearest(int wanted, int otherwise) {
      this.wanted = wanted;
      this.found = otherwise;
    }

    private void consider(int offset) {
      if (!any || Math.abs(offset - wanted) < Math.abs(found - wanted)) {
        found = offset;
        any = true;
      }
    }
  }
}
