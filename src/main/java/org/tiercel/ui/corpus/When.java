package org.tiercel.ui.corpus;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times in words. In UTC, as in the files, whatever the computer's clock says.
final class When {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private When() {}

  /// Such as `2 Mar 2025, 03:12`.
  static String of(Instant time) {
    return MINUTE.format(time);
  }

  /// Such as `2 Mar 2025` for `2025-03-02`.
  static String ofDay(String day) {
    return DAY.format(LocalDate.parse(day));
  }
}
