package org.tiercel.ui.suggest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;

/// How many posts a minute a run gets through, over its last twenty seconds.
final class AskingRate {
  private static final Duration WINDOW = Duration.ofSeconds(20);
  private static final Duration LEAST = Duration.ofSeconds(1);

  private record Point(Duration at, long posts) {}

  private final Deque<Point> points = new ArrayDeque<>();

  /// Notes how far the run is.
  ///
  /// @param at since it began; never falls
  /// @param posts how many it has gone through
  void note(Duration at, long posts) {
    points.addLast(new Point(at, posts));
    while (points.getFirst().at().compareTo(at.minus(WINDOW)) < 0) {
      points.removeFirst();
    }
  }

  /// Posts a minute; nothing until there is a second to judge by.
  OptionalDouble perMinute() {
    if (points.isEmpty()) {
      return OptionalDouble.empty();
    }
    Duration time = points.getLast().at().minus(points.getFirst().at());
    if (time.compareTo(LEAST) < 0) {
      return OptionalDouble.empty();
    }
    long posts = points.getLast().posts() - points.getFirst().posts();
    return OptionalDouble.of(posts * 60_000.0 / time.toMillis());
  }
}
