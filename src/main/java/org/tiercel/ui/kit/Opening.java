package org.tiercel.ui.kit;

import java.text.BreakIterator;
import java.util.Locale;

/// The opening of a text, as much of it as a few lines can show: the rest need not be laid out.
final class Opening {
  /// More characters than a line of a list ever holds.
  private static final int PER_LINE = 200;

  /// Longer than a grapheme that people write.
  private static final int GRAPHEME = 40;

  private Opening() {}

  /// The opening, its paragraphs run together. Offsets are those of the text.
  ///
  /// @param text the text
  /// @param lines how many lines there are to fill
  static String of(String text, int lines) {
    int enough = lines * PER_LINE;
    String opening = text;
    if (text.length() > enough + GRAPHEME) {
      BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
      graphemes.setText(text.substring(0, enough + GRAPHEME));
      opening = text.substring(0, graphemes.preceding(enough));
    }
    return opening.replace('\n', ' ').replace('\r', ' ');
  }
}
