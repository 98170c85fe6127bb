package org.tiercel.suggest.llm.answer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// A text as quotes are compared: without regard to compatibility forms (NFKC), case, kinds of
/// quotation marks and dashes, the amount of white space, and characters one does not see. It knows
/// for each of its characters where that stood.
final class FoldedQuote {
  private static final char FIRST_MARK = '\u0300';

  private char[] chars;
  private int[] starts;
  private int[] ends;
  private int length;

  /// @param text any text
  FoldedQuote(String text) {
    chars = new char[text.length() + 8];
    starts = new int[chars.length];
    ends = new int[chars.length];
    int at = 0;
    while (at < text.length()) {
      at = cluster(text, at);
    }
    if (length > 0 && chars[length - 1] == ' ') {
      length--;
    }
  }

  /// The folded characters.
  String text() {
    return new String(chars, 0, length);
  }

  /// Where a folded character stood.
  int start(int index) {
    return starts[index];
  }

  /// The place behind a folded character.
  int end(int index) {
    return ends[index];
  }

  /// Folds a letter with its marks, and returns the place behind it.
  private int cluster(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80 && (at + 1 == text.length() || text.charAt(at + 1) < FIRST_MARK)) {
      append(ascii(c), at, at + 1);
      return at + 1;
    }
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < text.length() && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    String normal = Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKC);
    String lower = normal.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    int place = at;
    int behind = end;
    lower.codePoints().forEach(folded -> append(folded, place, behind));
    return end;
  }

  private static int ascii(char c) {
    return c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c;
  }

  private void append(int codePoint, int start, int end) {
    int plain = plain(codePoint);
    if (plain < 0) {
      if (length > 0) {
        ends[length - 1] = end;
      }
    } else if (plain == ' ' && (length == 0 || chars[length - 1] == ' ')) {
      return;
    } else {
      for (char c : Character.toChars(plain)) {
        put(c, start, end);
      }
    }
  }

  private void put(char c, int start, int end) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, 2 * length);
      starts = Arrays.copyOf(starts, 2 * length);
      ends = Arrays.copyOf(ends, 2 * length);
    }
    chars[length] = c;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  /// What a character counts as; -1 for those one does not see.
  private static int plain(int codePoint) {
    return switch (codePoint) {
      case '’', '‘', '‛', '‚', 'ʼ', '′', '`', '´', '‹', '›' -> '\'';
      case '“', '”', '„', '‟', '″', '«', '»', '「', '」' -> '"';
      case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      default -> seen(codePoint);
    };
  }

  private static int seen(int codePoint) {
    if (codePoint <= ' ' || Character.isSpaceChar(codePoint)) {
      return ' ';
    }
    boolean selector = codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    boolean hidden = selector || Character.getType(codePoint) == Character.FORMAT;
    return hidden ? -1 : codePoint;
  }

  private static boolean isMark(int codePoint) {
    return codePoint >= FIRST_MARK && Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
