package org.tiercel.ui.code;

import java.time.Duration;

/// How fast a coder goes.
///
/// @param posts how many were done
/// @param codes how many were given
/// @param active the time that went into it; longer rests do not count
public record Pace(int posts, int codes, Duration active) {
  /// Before the first post.
  public static final Pace NONE = new Pace(0, 0, Duration.ZERO);

  /// Both together.
  public Pace plus(Pace other) {
    return new Pace(posts + other.posts, codes + other.codes, active.plus(other.active));
  }

  /// Codes a minute.
  double codesPerMinute() {
    return active.isZero() ? 0 : codes * 60_000.0 / active.toMillis();
  }

  /// Seconds a post.
  long secondsPerPost() {
    return posts == 0 ? 0 : Math.round(active.toMillis() / 1000.0 / posts);
  }
}
