package org.tiercel.privacy;

import java.util.Locale;
import java.util.Set;

/// Names of people on platforms: `@name`, `@name@server` and `u/name`. What stands behind an @ and
/// is a time, a price or a count is no name. Communities (`r/name`) and tags stay.
final class MentionShape {
  /// No platform has longer names.
  private static final int LONGEST = 64;

  private static final int SHORTEST_NUMBER = 5;
  private static final Set<String> UNITS =
      Set.of(
          "am", "pm", "a", "p", "h", "hr", "hrs", "k", "m", "min", "mins", "x", "ish", "st", "nd",
          "rd", "th", "uhr");

  private MentionShape() {}

  /// The end of the name behind an @, or -1.
  static int behindAt(String text, int at) {
    int end = name(text, at + 1);
    if (!Letters.beginsWord(text, at) || !isName(text.substring(at + 1, end))) {
      return -1;
    }
    boolean server = end < text.length() && isAt(text.charAt(end));
    int behindServer = server ? HostName.end(text, end + 1) : end;
    return server && !HostName.top(text, end + 1, behindServer).isEmpty() ? behindServer : end;
  }

  /// The end of `u/name` or `/u/name` at a place, or -1.
  static int withSlash(String text, int at) {
    int u = text.charAt(at) == '/' ? at + 1 : at;
    if (!text.regionMatches(true, u, "u/", 0, 2) || !Letters.beginsWord(text, at)) {
      return -1;
    }
    if (u == at && at > 0 && text.charAt(at - 1) == '/') {
      return -1;
    }
    int end = u + 2;
    while (end < text.length() && isReddit(text.charAt(end))) {
      end++;
    }
    int length = end - u - 2;
    boolean letters = text.substring(u + 2, end).chars().anyMatch(c -> c < '0' || c > '9');
    return length >= 3 && length <= 20 && letters && !Letters.isWordAt(text, end) ? end : -1;
  }

  /// Whether the character is an @, in either width.
  static boolean isAt(char c) {
    return c == '@' || c == '＠';
  }

  private static int name(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < LONGEST) {
      int c = text.codePointAt(end);
      boolean joins =
          (c == '.' || c == '-')
              && end > from
              && end + 1 < text.length()
              && Letters.isName(text.codePointAt(end + 1));
      if (!joins && !Letters.isName(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isName(String name) {
    int digits = 0;
    while (digits < name.length() && isNumeric(name.charAt(digits))) {
      digits++;
    }
    if (digits == name.length()) {
      return digits >= SHORTEST_NUMBER;
    }
    return digits == 0 || !UNITS.contains(name.substring(digits).toLowerCase(Locale.ROOT));
  }

  private static boolean isNumeric(char c) {
    return Character.isDigit(c) || c == '.' || c == '-';
  }

  private static boolean isReddit(char c) {
    return c == '-' || (c < 0x80 && Letters.isWord(c));
  }
}
