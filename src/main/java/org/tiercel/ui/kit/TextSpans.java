package org.tiercel.ui.kit;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The graphemes, words and sentences of one text, and what selecting and resizing do to them.
/// Offsets are UTF-16 code units; offsets outside the text are pulled in.
public final class TextSpans {
  private final String text;
  private final int[] graphemes;
  private final List<TextSelection> words;

  /// Finds the boundaries of a text.
  public TextSpans(String text) {
    this.text = text;
    this.graphemes = boundaries(BreakIterator.getCharacterInstance(Locale.ROOT), text);
    this.words = findWords();
  }

  /// The text.
  public String text() {
    return text;
  }

  /// The words in order of the text.
  List<TextSelection> words() {
    return words;
  }

  /// The last grapheme boundary at or before an offset.
  public int graphemeBefore(int offset) {
    int at = Arrays.binarySearch(graphemes, within(offset));
    return graphemes[at >= 0 ? at : -at - 2];
  }

  /// The first grapheme boundary at or after an offset.
  public int graphemeAfter(int offset) {
    int at = Arrays.binarySearch(graphemes, within(offset));
    return graphemes[at >= 0 ? at : -at - 1];
  }

  /// The word at an offset; between words the nearer one, of two equally near the one before; an
  /// empty selection if the text has no word.
  public TextSelection word(int offset) {
    int at = within(offset);
    TextSelection best = TextSelection.caretAt(graphemeBefore(at));
    int distance = Integer.MAX_VALUE;
    for (TextSelection word : words) {
      int gap = Math.max(0, Math.max(word.start() - at, at - word.end() + 1));
      if (gap < distance) {
        best = word;
        distance = gap;
      }
    }
    return best;
  }

  /// The sentence at an offset, without the white space around it. Line ends end sentences too.
  public TextSelection sentence(int offset) {
    int at = Math.min(within(offset), Math.max(0, text.length() - 1));
    int lineStart = text.lastIndexOf('\n', at - 1) + 1;
    int newline = text.indexOf('\n', at);
    int lineEnd = newline < 0 ? text.length() : newline;
    String line = text.substring(lineStart, lineEnd);
    int[] ends = boundaries(BreakIterator.getSentenceInstance(Locale.ROOT), line);
    int next = 1;
    while (next < ends.length - 1 && ends[next] <= at - lineStart) {
      next++;
    }
    if (ends.length < 2) {
      return TextSelection.caretAt(lineStart);
    }
    return trimmed(lineStart + ends[next - 1], lineStart + ends[next]);
  }

  /// What a drag selects: whole words, from the one pressed to the one reached.
  ///
  /// @param from where the drag began
  /// @param to where it is now
  public TextSelection dragWords(int from, int to) {
    TextSelection first = word(from);
    TextSelection last = word(to);
    return from <= to
        ? new TextSelection(first.start(), Math.max(first.end(), last.end()))
        : new TextSelection(first.end(), Math.min(first.start(), last.start()));
  }

  /// What a drag selects that goes by graphemes.
  ///
  /// @param from where the drag began
  /// @param to where it is now
  public TextSelection dragGraphemes(int from, int to) {
    return from <= to
        ? new TextSelection(graphemeBefore(from), graphemeAfter(to))
        : new TextSelection(graphemeAfter(from), graphemeBefore(to));
  }

  /// Moves the caret.
  ///
  /// @param selection where it is
  /// @param move where to
  /// @param extend whether the anchor stays
  public TextSelection moved(TextSelection selection, TextMove move, boolean extend) {
    int at = within(selection.caret());
    boolean collapse = !extend && !selection.isEmpty();
    int to =
        switch (move) {
          case PREVIOUS_GRAPHEME -> collapse ? selection.start() : graphemeBefore(at - 1);
          case NEXT_GRAPHEME -> collapse ? selection.end() : graphemeAfter(at + 1);
          case PREVIOUS_WORD -> wordStartBefore(at);
          case NEXT_WORD -> wordEndAfter(at);
          case TEXT_START -> 0;
          case TEXT_END -> text.length();
        };
    return extend ? new TextSelection(selection.anchor(), to) : TextSelection.caretAt(to);
  }

  /// Moves the end of a span by words; at least one word or one grapheme stays in it.
  ///
  /// @param span the span
  /// @param words how many words longer, or shorter if negative
  public TextSelection resizeEnd(TextSelection span, int words) {
    int end = span.end();
    for (int i = 0; i < Math.abs(words); i++) {
      end = words > 0 ? wordEndAfter(end) : wordEndBefore(end);
    }
    int least = Math.min(wordEndAfter(span.start()), span.end());
    return new TextSelection(span.start(), Math.max(end, least));
  }

  /// Moves the start of a span by words; at least one word or one grapheme stays in it.
  ///
  /// @param span the span
  /// @param words how many words longer, or shorter if negative
  public TextSelection resizeStart(TextSelection span, int words) {
    int start = span.start();
    for (int i = 0; i < Math.abs(words); i++) {
      start = words > 0 ? wordStartBefore(start) : wordStartAfter(start);
    }
    int most = Math.max(wordStartBefore(span.end()), span.start());
    return new TextSelection(Math.min(start, most), span.end());
  }

  private int wordEndAfter(int offset) {
    for (TextSelection word : words) {
      if (word.end() > offset) {
        return word.end();
      }
    }
    return text.length();
  }

  private int wordEndBefore(int offset) {
    int end = 0;
    for (TextSelection word : words) {
      if (word.end() < offset) {
        end = word.end();
      }
    }
    return end;
  }

  private int wordStartBefore(int offset) {
    int start = 0;
    for (TextSelection word : words) {
      if (word.start() < offset) {
        start = word.start();
      }
    }
    return start;
  }

  private int wordStartAfter(int offset) {
    for (TextSelection word : words) {
      if (word.start() > offset) {
        return word.start();
      }
    }
    return text.length();
  }

  private TextSelection trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new TextSelection(from, to);
  }

  private int within(int offset) {
    return Math.clamp(offset, 0, text.length());
  }

  private List<TextSelection> findWords() {
    // A typographic apostrophe inside a word ends it for BreakIterator, a plain one does not.
    String plain = text.replace('’', '\'');
    int[] ends = boundaries(BreakIterator.getWordInstance(WritingSystem.locale(text)), plain);
    List<TextSelection> found = new ArrayList<>();
    for (int i = 1; i < ends.length; i++) {
      // BreakIterator cuts ZWJ emoji in pieces; a piece reaches to the end of its grapheme.
      int start = found.isEmpty() ? ends[i - 1] : Math.max(ends[i - 1], found.getLast().end());
      int end = graphemeAfter(ends[i]);
      if (start < end) {
        addWords(found, start, end);
      }
    }
    return List.copyOf(found);
  }

  private void addWords(List<TextSelection> found, int start, int end) {
    int first = text.codePointAt(start);
    if (WritingSystem.hasNoSpaces(first)) {
      for (int at = start; at < end; at = graphemeAfter(at + 1)) {
        found.add(new TextSelection(at, graphemeAfter(at + 1)));
      }
    } else if (Character.isLetterOrDigit(first) || WritingSystem.isEmoji(first)) {
      found.add(new TextSelection(start, end));
    }
  }

  private static int[] boundaries(BreakIterator iterator, String text) {
    iterator.setText(text);
    List<Integer> found = new ArrayList<>();
    for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
      found.add(at);
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }
}
