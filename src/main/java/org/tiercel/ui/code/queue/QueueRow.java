package org.tiercel.ui.code.queue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.tiercel.domain.Post;
import org.tiercel.domain.Span;

/// A post as the queue shows it.
///
/// @param id its row id
/// @param platform where it was posted
/// @param date when, as `2025-03-02`, or empty
/// @param text its beginning on one line; where a search's first hit stands further on, what stands
///     around that
public record QueueRow(int id, String platform, String date, String text) {
  /// More than two lines of the widest queue hold.
  private static final int LONGEST = 140;

  /// How much of what stands before the first hit is shown.
  private static final int BEFORE_HIT = 24;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);

  /// The row of a post.
  ///
  /// @param hits where the words of a search stand in its text
  static QueueRow of(Post post, List<Span> hits) {
    Instant time = post.time();
    int from = hits.isEmpty() ? 0 : start(post.text(), hits.getFirst());
    return new QueueRow(
        (int) post.id(),
        post.key().platform(),
        time == null ? "" : DATE.format(time),
        (from > 0 ? "…" : "") + beginning(post.text().substring(from)));
  }

  /// A hit near the beginning is in sight as it is.
  private static int start(String text, Span hit) {
    if (hit.end() < LONGEST / 2) {
      return 0;
    }
    int wanted = hit.start() - BEFORE_HIT;
    int space = text.indexOf(' ', wanted);
    return space >= 0 && space < hit.start() ? space + 1 : hit.start();
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
