package org.tiercel.figure.font;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Splits a text into the stretches that different typefaces draw. A toolkit's own fallback is not
/// enough: it does not find bundled fonts reliably, and draws wrong glyphs when it does.
///
/// Stretches never split a grapheme: an emoji joined from several, a flag or a keycap stays whole,
/// and a letter keeps its marks. Together the runs cover the text without gaps.
public final class FontRuns {
  private FontRuns() {}

  /// The runs of a text, in text order.
  ///
  /// @param text any text; an empty one has no runs
  public static List<FontRun> of(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    if (text.chars().allMatch(unit -> unit < 0x80)) {
      return List.of(new FontRun(0, text.length(), Typeface.TEXT));
    }
    return joinedAcrossSpaces(text, byGrapheme(text));
  }

  private static List<FontRun> byGrapheme(String text) {
    List<FontRun> runs = new ArrayList<>();
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(text);
    int start = graphemes.first();
    for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
      append(runs, new FontRun(start, end, GraphemeTypeface.of(text.substring(start, end))));
      start = end;
    }
    return runs;
  }

  /// Spaces between two words of one script belong to that script, so that a sentence is one run.
  /// Emoji are the exception: their font's space is as wide as an emoji.
  private static List<FontRun> joinedAcrossSpaces(String text, List<FontRun> runs) {
    List<FontRun> joined = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      FontRun run = runs.get(i);
      boolean between = i > 0 && i + 1 < runs.size();
      if (between
          && runs.get(i - 1).typeface() == runs.get(i + 1).typeface()
          && runs.get(i - 1).typeface() != Typeface.EMOJI
          && text.substring(run.start(), run.end()).chars().allMatch(unit -> unit == ' ')) {
        run = new FontRun(run.start(), run.end(), runs.get(i - 1).typeface());
      }
      append(joined, run);
    }
    return List.copyOf(joined);
  }

  private static void append(List<FontRun> runs, FontRun next) {
    if (!runs.isEmpty() && runs.getLast().typeface() == next.typeface()) {
      FontRun before = runs.removeLast();
      runs.add(new FontRun(before.start(), next.end(), next.typeface()));
    } else {
      runs.add(next);
    }
  }
}
