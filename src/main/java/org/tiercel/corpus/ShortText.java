package org.tiercel.corpus;

import java.text.BreakIterator;
import java.util.Locale;
import org.tiercel.domain.Exclusion;

/// Drops posts with fewer characters than asked for. White space does not count; an emoji of many
/// parts is one character. An emoji or a word sign such as 草 says enough by itself, so it alone
/// keeps a post.
final class ShortText implements CleaningStep {
  private final int fewest;

  /// @param fewest how many characters a post must have
  ShortText(int fewest) {
    this.fewest = fewest;
  }

  @Override
  public Exclusion reason() {
    return Exclusion.TOO_SHORT;
  }

  @Override
  public boolean drops(String text) {
    if (visibleAscii(text) >= fewest) {
      return false;
    }
    return text.codePoints().noneMatch(ShortText::saysEnough) && graphemes(text) < fewest;
  }

  /// Counts what needs no closer look, and stops when that is enough.
  private int visibleAscii(String text) {
    int visible = 0;
    for (int i = 0; i < text.length() && visible < fewest; i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < 0x7F) {
        visible++;
      }
    }
    return visible;
  }

  private static boolean saysEnough(int codePoint) {
    return Character.isIdeographic(codePoint)
        || Character.isEmojiPresentation(codePoint)
        || Character.isExtendedPictographic(codePoint);
  }

  private static int graphemes(String text) {
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    int graphemes = 0;
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (!Spaces.isSpace(text.codePointAt(start))) {
        graphemes++;
      }
      start = end;
    }
    return graphemes;
  }
}
