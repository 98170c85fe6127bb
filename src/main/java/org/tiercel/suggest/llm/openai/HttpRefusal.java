package org.tiercel.suggest.llm.openai;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// An HTTP status other than success. The body may hold anything, a post's text or a key included,
/// and is never shown.
final class HttpRefusal extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String body;
  private final @Nullable Duration retryAfter;

  HttpRefusal(int status, String body, @Nullable Duration retryAfter) {
    super("HTTP status " + status);
    this.status = status;
    this.body = body;
    this.retryAfter = retryAfter;
  }

  int status() {
    return status;
  }

  String body() {
    return body;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
