package org.tiercel.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A comment or submission as it was imported. Its text never changes: a repair makes a new
/// revision.
///
/// @param id row in the project, rising in order of import
/// @param key platform and external id
/// @param author the author's pseudonym
/// @param time when it was posted
/// @param parent external id of the post it answers, on the same platform
/// @param thread external id of the thread, video or page it stands under
/// @param threadTitle title or caption of that thread
/// @param link address of the original
/// @param metrics counts by name, such as likes
/// @param text the text as stored
/// @param exclusion why it is no part of the corpus
public record Post(
    long id,
    PostKey key,
    @Nullable String author,
    @Nullable Instant time,
    @Nullable String parent,
    @Nullable String thread,
    @Nullable String threadTitle,
    @Nullable String link,
    Map<String, Long> metrics,
    String text,
    @Nullable Exclusion exclusion) {
  /// Copies the metrics.
  public Post {
    metrics = Map.copyOf(metrics);
  }

  /// When it was posted, if known.
  public Optional<Instant> postedAt() {
    return Optional.ofNullable(time);
  }
}
