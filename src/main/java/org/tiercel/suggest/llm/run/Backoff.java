package org.tiercel.suggest.llm.run;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before asking again: twice as long each time, up to half a minute, and between
/// half and all of that by chance, so that requests that failed together do not come back together.
final class Backoff {
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int DOUBLINGS = 10;

  private final RandomGenerator random;

  /// @param random shared between threads
  Backoff(RandomGenerator random) {
    this.random = random;
  }

  /// @param failures how many there were in a row, at least one
  Duration after(int failures) {
    long doubled = FIRST.toMillis() << Math.min(failures - 1, DOUBLINGS);
    long longest = Math.min(doubled, LONGEST.toMillis());
    return Duration.ofMillis(longest / 2 + random.nextLong(longest / 2 + 1));
  }
}
