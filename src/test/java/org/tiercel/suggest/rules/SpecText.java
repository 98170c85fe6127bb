package org.tiercel.suggest.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiercel.domain.Span;

/// Text in specification files, where a code point may stand as `\x{…}` and a line break as `\n`.
final class SpecText {
  private static final Pattern CODE_POINT = Pattern.compile("\\\\x\\{([0-9A-Fa-f]+)}");

  private SpecText() {}

  static String read(String written) {
    return CODE_POINT
        .matcher(written)
        .replaceAll(m -> Matcher.quoteReplacement(character(m.group(1))))
        .replace("\\n", "\n");
  }

  /// The text behind "> ".
  static String readPost(String line) {
    if (!line.startsWith(">")) {
      throw new IllegalArgumentException("no text behind \"> \": " + line);
    }
    return read(line.substring(1).stripLeading());
  }

  /// `start-end passage`.
  static String show(Span span, String text) {
    return span.start() + "-" + span.end() + " " + span.of(text);
  }

  private static String character(String hex) {
    return Character.toString(Integer.parseInt(hex, 16));
  }
}
