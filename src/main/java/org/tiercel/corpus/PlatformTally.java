package org.tiercel.corpus;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiercel.store.NewPost;

/// Counts the posts of each platform, and between which days they were posted.
final class PlatformTally {
  private static final class Counts {
    private long posts;
    private @Nullable Instant first;
    private @Nullable Instant last;
  }

  private final Map<String, Counts> platforms = new LinkedHashMap<>();

  void add(NewPost post) {
    Counts counts = platforms.computeIfAbsent(post.key().platform(), name -> new Counts());
    counts.posts++;
    Instant time = post.time();
    if (time != null) {
      counts.first = counts.first == null || time.isBefore(counts.first) ? time : counts.first;
      counts.last = counts.last == null || time.isAfter(counts.last) ? time : counts.last;
    }
  }

  /// The platforms in the order in which they came.
  List<PlatformShare> shares() {
    List<PlatformShare> shares = new ArrayList<>();
    platforms.forEach(
        (name, counts) ->
            shares.add(new PlatformShare(name, counts.posts, day(counts.first), day(counts.last))));
    return shares;
  }

  private static @Nullable String day(@Nullable Instant time) {
    return time == null ? null : time.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
