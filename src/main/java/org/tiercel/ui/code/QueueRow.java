package org.tiercel.ui.code;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tiercel.domain.Post;

/// A post as the queue shows it.
///
/// @param id its row id
/// @param platform where it was posted
/// @param date when, as `2025-03-02`, or empty
/// @param text its beginning, on one line
record QueueRow(int id, String platform, String date, String text) {
  /// More than two lines of the widest queue hold.
  private static final int LONGEST = 140;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);

  /// The row of a post.
  static QueueRow of(Post post) {
    Instant time = post.time();
    return new QueueRow(
        (int) post.id(),
        post.key().platform(),
        time == null ? "" : DATE.format(time),
        beginning(post.text()));
  }

  private static String beginning(String text) {
    int end = text.length();
    if (end > LONGEST) {
      int space = text.lastIndexOf(' ', LONGEST);
      end = space > LONGEST / 2 ? space : safeEnd(text, LONGEST);
    }
    String line = text.substring(0, end).replaceAll("\\s+", " ").strip();
    return end < text.length() ? line + "…" : line;
  }

  private static int safeEnd(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  /// The row of a post that is no longer there.
  static QueueRow missing(int id) {
    return new QueueRow(id, "", "", "");
  }
}
