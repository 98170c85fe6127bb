package org.tiercel.suggest.llm.run;

import java.time.Duration;

/// How long to wait between two looks at a batch: a few seconds at first, for short ones, and some
/// minutes later.
final class Pauses {
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final double GROWTH = 1.5;

  private Duration next = FIRST;

  Duration next() {
    Duration now = next;
    Duration longer = Duration.ofMillis((long) (GROWTH * now.toMillis()));
    next = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    return now;
  }
}
