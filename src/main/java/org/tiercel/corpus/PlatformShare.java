package org.tiercel.corpus;

import org.jspecify.annotations.Nullable;

/// What a platform has given to the corpus.
///
/// @param platform its name
/// @param posts how many posts joined the corpus
/// @param first the day of the earliest of them, as `2025-03-31` in UTC, if any says its time
/// @param last the day of the latest
public record PlatformShare(
    String platform, long posts, @Nullable String first, @Nullable String last) {
  /// Both together, of the same platform.
  public PlatformShare plus(PlatformShare other) {
    return new PlatformShare(
        platform, posts + other.posts, earlier(first, other.first), later(last, other.last));
  }

  private static @Nullable String earlier(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static @Nullable String later(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) >= 0 ? one : other;
  }
}
