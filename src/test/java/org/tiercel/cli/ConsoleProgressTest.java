package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.tiercel.task.Progress;

class ConsoleProgressTest {
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final StringWriter err = new StringWriter();
  private final ConsoleProgress progress =
      new ConsoleProgress("Reading posts", new PrintWriter(err), now::get);

  @Test
  void short_work_says_nothing() {
    progress.report(1, 2);
    now.set(Instant.ofEpochSecond(2));
    progress.report(2, 2);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void long_work_says_every_few_seconds_how_far_it_is() {
    now.set(Instant.ofEpochSecond(3));
    progress.report(10, 40);
    progress.report(11, 40);
    now.set(Instant.ofEpochSecond(6));
    progress.report(1_200, Progress.UNKNOWN);
    assertThat(err.toString().lines())
        .containsExactly("Reading posts: 25 %", "Reading posts: 1,200");
  }
}
