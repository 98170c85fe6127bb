package org.tiercel.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EndingTest {
  private final AtomicInteger cut = new AtomicInteger();
  private final Ending ending = new Ending();

  @Test
  void an_end_that_has_come_is_not_waited_for() {
    ending.connected(cut::incrementAndGet);
    ending.came();
    assertThat(ending.within(Duration.ofDays(1))).isDone();
    assertThat(cut).hasValue(0);
  }

  @Test
  void nobody_is_kept_waiting_for_an_end_to_come() {
    ending.connected(cut::incrementAndGet);
    CompletableFuture<?> end = ending.within(Duration.ofDays(1));
    assertThat(end).isNotDone();
    ending.came();
    assertThat(end).isDone();
    assertThat(cut).hasValue(0);
  }

  @Test
  void a_server_that_does_not_answer_is_cut_off() {
    ending.connected(
        () -> {
          cut.incrementAndGet();
          ending.came();
        });
    ending.within(Duration.ofMillis(1)).join();
    assertThat(cut).hasValue(1);
  }

  @Test
  void even_a_cut_that_does_not_help_is_not_waited_for_forever() {
    ending.connected(cut::incrementAndGet);
    ending.within(Duration.ofMillis(1)).join();
    assertThat(cut).hasValue(1);
  }
}
