package org.tiercel.privacy;

import java.util.Optional;
import org.tiercel.domain.Span;

/// E-mail addresses: `name@example.org`.
final class EmailShape {
  /// What stands before the @ is never longer.
  private static final int LONGEST_NAME = 64;

  private EmailShape() {}

  /// The address around an @.
  ///
  /// @param at place of the @
  /// @param from place before which the address cannot begin
  static Optional<Span> around(String text, int at, int from) {
    int start = start(text, at, Math.max(from, at - LONGEST_NAME));
    int end = HostName.end(text, at + 1);
    return start < at && !HostName.top(text, at + 1, end).isEmpty()
        ? Optional.of(new Span(start, end))
        : Optional.empty();
  }

  private static int start(String text, int at, int from) {
    int start = at;
    int first = at;
    while (start > from) {
      int c = text.codePointBefore(start);
      if (!Letters.isWord(c) && ".%+-".indexOf(c) < 0) {
        break;
      }
      start -= Character.charCount(c);
      if (Letters.isWord(c)) {
        first = start;
      }
    }
    return Math.max(first, from);
  }
}
