package org.tiercel.corpus;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the times that exports give: ISO 8601, seconds or milliseconds since 1970, and dates that
/// can be read in one way only. `03/04/2025` is not read, as it may be March or April.
final class PostTimes {
  /// A time.
  ///
  /// @param zoneAssumed whether it says no zone and was read as UTC
  record Read(Instant time, boolean zoneAssumed) {}

  private static final long FIRST_SECOND = 100_000_000L;
  private static final long FIRST_MILLISECOND = 100_000_000_000L;
  private static final long LAST_MILLISECOND = 10_000_000_000_000L;

  private static final Pattern UTC = Pattern.compile(" ?(UTC|GMT|Z)$");
  private static final Pattern SPACED_DATE = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2}) +(?=\\d)");

  private static final List<DateTimeFormatter> ZONED =
      List.of(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME,
          isoWith("[ ]XX"),
          isoWith("[ ]X"),
          isoWith("[ ]XXX"),
          pattern("EEE, d MMM uuuu H:mm[:ss][ ]XX"),
          pattern("EEE MMM d H:mm:ss XX uuuu"));
  private static final List<DateTimeFormatter> LOCAL =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE_TIME,
          pattern("uuuu/M/d H:mm[:ss]"),
          pattern("d.M.uuuu[,] H:mm[:ss]"),
          pattern("d MMM uuuu[,] H:mm[:ss]"),
          pattern("MMM d, uuuu[,] H:mm[:ss]"),
          pattern("MMM d, uuuu[,] h:mm[:ss] a"));
  private static final List<DateTimeFormatter> DATES =
      List.of(
          pattern("uuuu-M-d"),
          pattern("uuuu/M/d"),
          pattern("d.M.uuuu"),
          pattern("d MMM uuuu"),
          pattern("d MMMM uuuu"),
          pattern("MMM d, uuuu"),
          pattern("MMMM d, uuuu"));

  private PostTimes() {}

  private static DateTimeFormatter pattern(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static DateTimeFormatter isoWith(String zone) {
    return new DateTimeFormatterBuilder()
        .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
        .appendPattern(zone)
        .toFormatter(Locale.ROOT);
  }

  static boolean isNumber(String value) {
    return !value.isBlank() && value.strip().chars().allMatch(c -> c == '.' || isDigit(c));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /// The time that a value says, if it can be read.
  static Optional<Read> read(String value) {
    String text = value.strip();
    Optional<Read> plain = utcSecond(text);
    if (plain.isPresent()) {
      return plain;
    }
    return isNumber(text) ? sinceEpoch(text) : written(text);
  }

  /// The commonest form, `2025-01-07T03:12:48Z`, taken apart by hand: a formatter would take a
  /// quarter of the whole import.
  private static Optional<Read> utcSecond(String text) {
    boolean zulu = text.length() == 20 && text.charAt(19) == 'Z';
    if (!zulu && text.length() != 19) {
      return Optional.empty();
    }
    char between = text.charAt(10);
    if (text.charAt(4) != '-'
        || text.charAt(7) != '-'
        || (between != 'T' && between != ' ')
        || text.charAt(13) != ':'
        || text.charAt(16) != ':') {
      return Optional.empty();
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    if ((year | month | day | hour | minute | second) < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Read(
              LocalDateTime.of(year, month, day, hour, minute, second).toInstant(ZoneOffset.UTC),
              !zulu));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!isDigit(c)) {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  private static Optional<Read> sinceEpoch(String text) {
    double number;
    try {
      number = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
    if (number >= FIRST_MILLISECOND && number < LAST_MILLISECOND) {
      return Optional.of(new Read(Instant.ofEpochMilli((long) number), false));
    }
    if (number >= FIRST_SECOND && number < FIRST_MILLISECOND) {
      return Optional.of(new Read(Instant.ofEpochMilli(Math.round(number * 1000)), false));
    }
    return Optional.empty();
  }

  private static Optional<Read> written(String value) {
    String utc = UTC.matcher(value).replaceFirst("Z");
    String text = SPACED_DATE.matcher(utc).replaceFirst("$1T");
    Optional<Read> zoned =
        parse(ZONED, text).map(t -> new Read(OffsetDateTime.from(t).toInstant(), false));
    if (zoned.isPresent()) {
      return zoned;
    }
    Optional<Read> local =
        parse(LOCAL, text)
            .map(t -> new Read(LocalDateTime.from(t).toInstant(ZoneOffset.UTC), true));
    if (local.isPresent()) {
      return local;
    }
    return parse(DATES, text)
        .map(t -> new Read(LocalDate.from(t).atStartOfDay(ZoneOffset.UTC).toInstant(), true));
  }

  private static Optional<TemporalAccessor> parse(List<DateTimeFormatter> formats, String text) {
    for (DateTimeFormatter format : formats) {
      // Most formats do not fit, and an exception for each would take longer than all the rest.
      ParsePosition position = new ParsePosition(0);
      if (format.parseUnresolved(text, position) != null && position.getIndex() == text.length()) {
        try {
          return Optional.of(format.parse(text));
        } catch (DateTimeException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
