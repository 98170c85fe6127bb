package org.tiercel.suggest.llm.openai;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/// How long a server asks to wait: in milliseconds, in seconds, or until a date.
final class RetryAfter {
  // A server that asks for more is down for the day; a run would only seem to hang.
  private static final Duration LONGEST = Duration.ofHours(1);

  private RetryAfter() {}

  /// Reads `retry-after-ms` and `retry-after`; what cannot be read counts as not said.
  static @Nullable Duration of(Headers headers, Clock clock) {
    Duration exact = millis(headers.get("retry-after-ms"), 1);
    if (exact != null) {
      return exact;
    }
    String value = headers.get("retry-after");
    Duration seconds = millis(value, 1000);
    return seconds != null || value == null ? seconds : until(value, clock.instant());
  }

  private static @Nullable Duration millis(@Nullable String value, int unit) {
    if (value == null) {
      return null;
    }
    try {
      double millis = Double.parseDouble(value.strip()) * unit;
      return Double.isNaN(millis) || millis < 0
          ? null
          : Duration.ofMillis((long) Math.min(Math.ceil(millis), (double) LONGEST.toMillis()));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable Duration until(String date, Instant now) {
    try {
      Instant then =
          ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(now, then);
      if (wait.isNegative()) {
        return Duration.ZERO;
      }
      return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
