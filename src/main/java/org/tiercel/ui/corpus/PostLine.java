package org.tiercel.ui.corpus;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Post;
import org.tiercel.ui.kit.Numbers;

/// A post as the table shows it: one line of text a column, empty where nothing is known.
///
/// @param cells what the columns say
record PostLine(Map<PostColumn, String> cells) {
  /// More than the widest column shows.
  private static final int LONGEST = 600;

  /// As in files, so that times stand under each other; in UTC.
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral(' ')
          .appendPattern("HH:mm")
          .toFormatter(Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /// A post that is no longer there.
  static final PostLine MISSING = new PostLine(Map.of());

  PostLine {
    cells = Collections.unmodifiableMap(new EnumMap<>(withOne(cells)));
  }

  /// An enum map cannot be made of an empty map.
  private static Map<PostColumn, String> withOne(Map<PostColumn, String> cells) {
    return cells.isEmpty() ? Map.of(PostColumn.TEXT, "") : cells;
  }

  /// The line of a post.
  ///
  /// @param file the file that it came from
  static PostLine of(Post post, String file) {
    Map<PostColumn, String> cells = new EnumMap<>(PostColumn.class);
    Instant time = post.time();
    cells.put(PostColumn.PLATFORM, post.key().platform());
    cells.put(PostColumn.TIME, time == null ? "" : TIME.format(time));
    cells.put(PostColumn.AUTHOR, known(post.author()));
    cells.put(PostColumn.TEXT, beginning(post.text()));
    cells.put(PostColumn.ID, post.key().externalId());
    cells.put(
        PostColumn.THREAD,
        post.threadTitle() == null ? known(post.thread()) : beginning(post.threadTitle()));
    cells.put(PostColumn.LINK, known(post.link()));
    cells.put(PostColumn.IMPORT, file);
    cells.put(PostColumn.STATE, PostState.of(post));
    for (PostColumn column : PostColumn.values()) {
      Long count = post.metrics().get(column.key());
      if (count != null) {
        cells.put(column, Numbers.whole(count));
      }
    }
    return new PostLine(cells);
  }

  /// What a column says.
  String cell(PostColumn column) {
    return cells.getOrDefault(column, "");
  }

  private static String known(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String beginning(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    return text.substring(
        0, Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST);
  }
}
