package org.tiercel.suggest.llm.openai;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A body that is not a JSON object.
final class NotData extends IOException {
  private static final long serialVersionUID = 1L;
  private static final int START = 256;

  private final boolean webPage;

  private NotData(boolean webPage) {
    super(webPage ? "a web page" : "not JSON");
    this.webPage = webPage;
  }

  /// Refuses a body that does not begin as a JSON object does.
  static void refuse(byte[] body) throws NotData {
    String start =
        new String(body, 0, Math.min(body.length, START), StandardCharsets.UTF_8)
            .strip()
            .toLowerCase(Locale.ROOT);
    if (!start.startsWith("{")) {
      throw new NotData(start.startsWith("<!doctype") || start.startsWith("<html"));
    }
  }

  /// Whether it is a page for people.
  boolean webPage() {
    return webPage;
  }
}
