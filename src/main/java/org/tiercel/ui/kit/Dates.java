package org.tiercel.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Times in words. Unless said otherwise in UTC, as in the files, whatever the computer's clock
/// says.
public final class Dates {
  private Dates() {}

  /// Such as `2 Mar 2025, 03:12`.
  public static String minute(Instant time) {
    return formatter("kit.date.minute").withZone(ZoneOffset.UTC).format(time);
  }

  /// Such as `2 Mar 2025`.
  public static String day(LocalDate day) {
    return formatter("kit.date.day").format(day);
  }

  /// The same by this computer's clock, for what happened to its files.
  public static String here(Instant time) {
    return formatter("kit.date.minute").withZone(ZoneId.systemDefault()).format(time);
  }

  private static DateTimeFormatter formatter(String key) {
    return DateTimeFormatter.ofPattern(Messages.text(key), Messages.locale());
  }
}
