package org.tiercel.figure;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks text into lines of a given width, and shortens with an ellipsis what does not fit.
final class TextWrap {
  private static final String ELLIPSIS = "\u2026";

  private final TextMeasure measure;

  TextWrap(TextMeasure measure) {
    this.measure = measure;
  }

  /// All lines of a paragraph, as many as it takes; a word wider than a line is cut.
  List<String> lines(String text, TextStyle style, double width) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty()) {
      int end = fitting(rest, style, width);
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /// At most so many lines; the last one ends in an ellipsis if text was left out.
  List<String> lines(String text, TextStyle style, double width, int most) {
    List<String> lines = lines(text, style, width);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
    String cut = String.join(" ", lines.subList(most - 1, lines.size()));
    kept.add(shortened(cut, style, width));
    return kept;
  }

  private String shortened(String text, TextStyle style, double width) {
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(text);
    int end = graphemes.last();
    while (end > 0 && !fits(text.substring(0, end).strip() + ELLIPSIS, style, width)) {
      end = graphemes.previous();
    }
    return text.substring(0, end).strip() + ELLIPSIS;
  }

  /// Where the first line ends: after the last word that fits, else after the last grapheme that
  /// does, else after the first one.
  private int fitting(String text, TextStyle style, double width) {
    if (fits(text, style, width)) {
      return text.length();
    }
    int words = lastFitting(BreakIterator.getLineInstance(Locale.ROOT), text, style, width);
    if (words > 0) {
      return words;
    }
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    int letters = lastFitting(graphemes, text, style, width);
    return letters > 0 ? letters : graphemes.following(0);
  }

  private int lastFitting(BreakIterator breaks, String text, TextStyle style, double width) {
    breaks.setText(text);
    int fitting = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (!fits(text.substring(0, end).strip(), style, width)) {
        return fitting;
      }
      fitting = end;
    }
    return fitting;
  }

  private boolean fits(String text, TextStyle style, double width) {
    return measure.width(text, style) <= width;
  }
}
