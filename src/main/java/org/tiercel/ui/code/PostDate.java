package org.tiercel.ui.code;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// When a post was posted, in words. In UTC, as in the files, whatever the computer's clock says.
final class PostDate {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private PostDate() {}

  /// Such as `2 Mar 2025, 03:12`.
  static String of(Instant time) {
    return LONG.format(time);
  }
}
