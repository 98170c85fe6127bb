package org.tiercel.suggest.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Set;

/// One pattern of the codebook, put to folded text: a match begins and ends where a word may.
final class PatternRule {
  /// What is told of each match.
  @FunctionalInterface
  interface Found {
    /// A match stands here.
    ///
    /// @param start index of its first character
    /// @param end index behind its last
    void at(int start, int end);
  }

  /// More beginnings than this are not tried in one post, so that a pattern which ends in the
  /// middle of word after word cannot hold up a run.
  private static final int MAX_BEGINNINGS = 200;

  private final String written;
  private final Pattern pattern;

  /// The same, followed by something that is not in a word, for matches whose first choice of an
  /// end cuts a word in two.
  private final Pattern complete;

  private final List<Set<String>> needs;

  /// @param written the pattern as the codebook has it; it compiles
  PatternRule(String written) {
    this.written = written;
    String folded = PatternText.fold(written);
    pattern = Pattern.compile(folded, Pattern.CASE_INSENSITIVE);
    complete =
        Pattern.compile("(" + folded + ")(?:[^\\p{L}\\p{M}\\p{N}]|\\z)", Pattern.CASE_INSENSITIVE);
    needs = RequiredLiterals.of(folded);
  }

  /// Literals of each of which one must stand in a text; none when it has to be tried on every
  /// text.
  List<Set<String>> needs() {
    return needs;
  }

  /// Tells the matches from left to right; they do not overlap.
  void find(FoldedText text, Found found) {
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    for (int tries = 0; tries < MAX_BEGINNINGS && from < text.length(); tries++) {
      if (!matcher.find(from)) {
        return;
      }
      int start = withoutSpaceBefore(text, matcher.start(), matcher.end());
      int end = text.isBoundary(start) ? wholeEnd(text, start, matcher.end()) : start;
      if (end > start) {
        found.at(start, withoutSpaceBehind(text, start, end));
        from = end;
      } else {
        from = start < text.length() ? text.next(start) : start + 1;
      }
    }
  }

  /// The end of a match, or another one that cuts no word in two, or its start when there is none.
  private int wholeEnd(FoldedText text, int start, int end) {
    if (end == start || text.isBoundary(end)) {
      return end;
    }
    Matcher matcher = complete.matcher(text.subSequence(start, text.length()));
    return matcher.lookingAt() && text.isBoundary(start + matcher.end(1))
        ? start + matcher.end(1)
        : start;
  }

  private static int withoutSpaceBefore(FoldedText text, int start, int end) {
    return start < end && text.charAt(start) == ' ' ? start + 1 : start;
  }

  private static int withoutSpaceBehind(FoldedText text, int start, int end) {
    return end > start + 1 && text.charAt(end - 1) == ' ' ? end - 1 : end;
  }

  /// The pattern as the codebook has it.
  @Override
  public String toString() {
    return written;
  }
}
