package org.tiercel.ui.kit;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into the pieces that a `TextFlow` can wrap.
///
/// JavaFX (25 to 27 on Linux) cannot cut a run of shaped script where a line ends: right-to-left
/// runs longer than a line throw, others run out of the box. So each stretch between two line
/// breaks becomes a piece of its own, and shaped stretches longer than a line are cut into shorter
/// ones.
final class LineSegments {
  /// One piece of the text.
  ///
  /// @param start first offset, in UTF-16 code units
  /// @param end offset after the last character
  /// @param joint whether a line may end after it though the layout would not see so
  record Segment(int start, int end, boolean joint) {}

  private final String text;
  private final int longest;
  private final List<Segment> segments = new ArrayList<>();
  private int longestShaped;

  /// Cuts a text.
  ///
  /// @param text the text
  /// @param longest the most graphemes a shaped piece may have
  LineSegments(String text, int longest) {
    this.text = text;
    this.longest = longest;
    cut();
  }

  List<Segment> segments() {
    return segments;
  }

  /// Graphemes in the longest shaped stretch between two line breaks, before it was cut.
  int longestShaped() {
    return longestShaped;
  }

  private void cut() {
    BreakIterator lines = BreakIterator.getLineInstance(WritingSystem.locale(text));
    lines.setText(text);
    // The layout looks for line ends with the iterator of the default locale.
    BreakIterator seen = BreakIterator.getLineInstance(Locale.getDefault());
    seen.setText(text);
    int start = lines.first();
    for (int end = lines.next(); end != BreakIterator.DONE; end = lines.next()) {
      boolean joint = end < text.length() && !seen.isBoundary(end);
      if (isPlain(start, end)) {
        segments.add(new Segment(start, end, joint));
      } else {
        cutShaped(start, end, joint);
      }
      start = end;
    }
  }

  private void cutShaped(int start, int end, boolean jointAfter) {
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(text.substring(start, end));
    int pieceStart = start;
    int inPiece = 0;
    int inStretch = 0;
    graphemes.first();
    for (int at = graphemes.next(); at != BreakIterator.DONE; at = graphemes.next()) {
      int offset = start + at;
      inPiece++;
      inStretch++;
      longestShaped = Math.max(longestShaped, inStretch);
      if (offset < end) {
        int before = start + graphemes.previous();
        graphemes.next();
        boolean betweenEmoji = mayBreakAroundEmoji(before, offset);
        if (betweenEmoji) {
          inStretch = 0;
        }
        if (betweenEmoji || inPiece >= longest) {
          segments.add(new Segment(pieceStart, offset, true));
          pieceStart = offset;
          inPiece = 0;
        }
      }
    }
    segments.add(new Segment(pieceStart, end, jointAfter));
  }

  private boolean mayBreakAroundEmoji(int before, int offset) {
    int next = text.codePointAt(offset);
    return WritingSystem.isEmoji(next)
        || (WritingSystem.isEmoji(text.codePointAt(before)) && Character.isLetterOrDigit(next));
  }

  private boolean isPlain(int start, int end) {
    return text.substring(start, end)
        .codePoints()
        .noneMatch(c -> WritingSystem.isShaped(c) || WritingSystem.isEmoji(c));
  }
}
