package org.tiercel.suggest.llm.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Time that passes only when somebody waits for it, and then at once.
final class FakeWaits implements Waits {
  private final List<Duration> waited = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-01T10:00:00Z");

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void await(Duration time, Halt halt) {
    waited.add(time);
    now = now.plus(time);
  }

  /// All that was waited for.
  synchronized List<Duration> waited() {
    return List.copyOf(waited);
  }

  synchronized Duration sum() {
    return waited.stream().reduce(Duration.ZERO, Duration::plus);
  }
}
