package org.tiercel.suggest.llm.openai;

import java.io.IOException;
import java.util.Locale;

/// A body that is a page for people where data were expected.
final class WebPage extends IOException {
  private static final long serialVersionUID = 1L;

  WebPage() {
    super("a web page");
  }

  /// Whether a text is a web page.
  static boolean is(String text) {
    String start = text.stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype") || start.startsWith("<html");
  }
}
