package org.tiercel.suggest.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tiercel.domain.Span;

/// The sentences of a post around what the rules found there: they become excerpts.
///
/// Written for posts, where a sentence seldom begins with a capital: it ends with a full stop, a
/// question or an exclamation mark before white space, or with the line. Unicode's own rule (UAX
/// 29) would go on through "i use it. chatgpt is better".
final class Sentences {
  /// A longer "sentence" is a post without full stops; only the surroundings of the match are
  /// taken.
  private static final int MAX_LENGTH = 300;

  private static final int SURROUNDINGS = 100;

  private static final String CLOSING = "\"'”’»)]*";
  private static final String FULL_WIDTH_ENDS = "。！？";
  private static final Set<String> ABBREVIATIONS =
      Set.of("dr", "mr", "mrs", "ms", "prof", "st", "vs", "etc", "approx", "no");

  private Sentences() {}

  /// The sentences around these spans, in order. Spans in one sentence share it; sentences that a
  /// span ties together are one.
  ///
  /// @param matches in order
  static List<Span> around(String text, List<Span> matches) {
    List<Span> found = new ArrayList<>();
    for (Span match : matches) {
      Span sentence = around(text, match);
      if (!found.isEmpty() && found.getLast().overlaps(sentence)) {
        found.set(found.size() - 1, joined(found.getLast(), sentence));
      } else {
        found.add(sentence);
      }
    }
    return found;
  }

  private static Span around(String text, Span match) {
    int start = match.start();
    while (start > 0 && !endsAt(text, start)) {
      start--;
    }
    int end = match.end();
    while (end < text.length() && !endsAt(text, end)) {
      end++;
    }
    if (end - start > MAX_LENGTH) {
      start = Math.max(start, wordStart(text, match.start() - SURROUNDINGS));
      end = Math.min(end, wordEnd(text, match.end() + SURROUNDINGS));
    }
    return trimmed(text, Math.min(start, match.start()), Math.max(end, match.end()));
  }

  private static Span joined(Span a, Span b) {
    return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }

  /// Whether a sentence ends before the character at a place inside the text.
  private static boolean endsAt(String text, int at) {
    if (isLineBreak(text.charAt(at)) || isLineBreak(text.charAt(at - 1))) {
      return true;
    }
    int last = at - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    char mark = text.charAt(last);
    if (FULL_WIDTH_ENDS.indexOf(mark) >= 0) {
      return CLOSING.indexOf(text.charAt(at)) < 0 && FULL_WIDTH_ENDS.indexOf(text.charAt(at)) < 0;
    }
    return Character.isWhitespace(text.charAt(at))
        && switch (mark) {
          case '!', '?' -> true;
          case '…' -> !goesOn(text, at);
          case '.' -> stops(text, last, at);
          default -> false;
        };
  }

  /// Whether a full stop is the end of a sentence: not one of an abbreviation, and no dots that go
  /// on.
  private static boolean stops(String text, int stop, int at) {
    boolean dots = stop > 0 && text.charAt(stop - 1) == '.';
    return dots ? !goesOn(text, at) : !isAbbreviation(text, stop);
  }

  /// Whether the next word begins with a small letter.
  private static boolean goesOn(String text, int at) {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && Character.isLowerCase(text.codePointAt(next));
  }

  /// Whether the word before a full stop is shortened: "dr.", or with a stop inside, "e.g.".
  private static boolean isAbbreviation(String text, int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean stopInside = start > 1 && start < stop && text.charAt(start - 1) == '.';
    return stopInside
        ? Character.isLetter(text.charAt(start - 2))
        : ABBREVIATIONS.contains(Folding.fold(text.substring(start, stop)));
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /// The first beginning of a word at or behind a place, so that no word is cut.
  private static int wordStart(String text, int from) {
    int at = Math.max(0, from);
    while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  /// The last end of a word at or before a place.
  private static int wordEnd(String text, int from) {
    int at = Math.min(text.length(), from);
    while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
