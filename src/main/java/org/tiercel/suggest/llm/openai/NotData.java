package org.tiercel.suggest.llm.openai;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/// A body that is not a JSON object.
final class NotData extends IOException {
  private static final long serialVersionUID = 1L;
  private static final int START = 256;

  private final boolean webPage;

  private NotData(boolean webPage) {
    super(webPage ? "a web page" : "not JSON");
    this.webPage = webPage;
  }

  /// Refuses a web page, and what neither begins as a JSON object does nor claims to be JSON. One
  /// that claims to be and is not comes from the right server, and was garbled.
  static void refuse(byte[] body, @Nullable MediaType claimed) throws NotData {
    String start =
        new String(body, 0, Math.min(body.length, START), StandardCharsets.UTF_8)
            .strip()
            .toLowerCase(Locale.ROOT);
    boolean page = start.startsWith("<!doctype") || start.startsWith("<html");
    boolean json = start.startsWith("{") || (claimed != null && claimed.subtype().equals("json"));
    if (page || !json) {
      throw new NotData(page);
    }
  }

  /// Whether it is a page for people.
  boolean webPage() {
    return webPage;
  }
}
