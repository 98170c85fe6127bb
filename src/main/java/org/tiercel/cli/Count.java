package org.tiercel.cli;

import java.util.Locale;

/// Numbers of things in sentences.
final class Count {
  private Count() {}

  /// Such as "no posts", "1 post", "2,000 posts".
  ///
  /// @param one the word for one thing, which takes an s for several
  static String of(long number, String one) {
    if (number == 0) {
      return "no " + one + "s";
    }
    return String.format(Locale.ROOT, "%,d %s%s", number, one, number == 1 ? "" : "s");
  }
}
