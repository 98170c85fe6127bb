package org.tiercel.suggest.llm.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PaceTest {
  private final FakeWaits waits = new FakeWaits();
  private final Halt halt = new Halt();

  /// Fills all slots, then lets a server with so much room answer them.
  ///
  /// @return how many were sent
  private int round(Pace pace, int room) throws InterruptedException {
    Queue<Long> tickets = new ArrayDeque<>();
    while (pace.underWay() < pace.limit()) {
      tickets.add(pace.enter(halt));
    }
    int sent = tickets.size();
    for (int served = 0; !tickets.isEmpty(); served++) {
      long ticket = tickets.remove();
      if (served < room) {
        pace.replied();
      } else {
        pace.busy(ticket);
      }
    }
    return sent;
  }

  @Test
  void it_doubles_each_round_until_the_limit_while_the_server_keeps_up()
      throws InterruptedException {
    Pace pace = new Pace(32, waits);
    assertThat(round(pace, 100)).isEqualTo(16);
    assertThat(round(pace, 100)).isEqualTo(32);
    assertThat(round(pace, 100)).isEqualTo(32);
  }

  @Test
  void it_stays_near_the_room_that_the_server_has() throws InterruptedException {
    Pace pace = new Pace(200, waits);
    for (int i = 0; i < 20; i++) {
      round(pace, 32);
    }
    int served = 0;
    for (int i = 0; i < 50; i++) {
      served += Math.min(32, round(pace, 32));
    }
    assertThat(served / 50.).isGreaterThan(.9 * 32);
    assertThat(pace.limit()).isBetween(28, 34);
  }

  @Test
  void a_round_of_refusals_shrinks_it_once() throws InterruptedException {
    Pace pace = new Pace(32, waits);
    for (int i = 0; i < 2; i++) {
      round(pace, 100);
    }
    round(pace, 0);
    assertThat(pace.limit()).isEqualTo(28);
  }

  @Test
  void it_never_falls_below_one_and_counts_rounds_without_a_reply() throws InterruptedException {
    Pace pace = new Pace(8, waits);
    int rounds = 0;
    for (int i = 0; i < 40; i++) {
      rounds = pace.busy(pace.enter(halt));
    }
    assertThat(pace.limit()).isEqualTo(1);
    assertThat(rounds).isEqualTo(40);
    pace.enter(halt);
    pace.replied();
    assertThat(pace.busy(pace.enter(halt))).isEqualTo(1);
  }

  @Test
  void everybody_waits_as_long_as_the_server_asks_for() throws InterruptedException {
    Pace pace = new Pace(8, waits);
    pace.hold(Duration.ofSeconds(7));
    pace.hold(Duration.ofSeconds(3));
    pace.enter(halt);
    assertThat(waits.waited()).containsExactly(Duration.ofSeconds(7));
    pace.enter(halt);
    assertThat(waits.waited()).hasSize(1);
  }

  @Test
  void time_that_passes_while_one_looks_at_it_makes_nobody_wait() throws InterruptedException {
    AtomicInteger looks = new AtomicInteger();
    AtomicInteger waited = new AtomicInteger();
    Waits running =
        new Waits() {
          @Override
          public Instant now() {
            return Instant.EPOCH.plusNanos(looks.incrementAndGet());
          }

          @Override
          public void await(Duration time, Halt halted) {
            waited.incrementAndGet();
            halted.give(new Halt.Why.Cancelled());
          }
        };
    assertThat(new Pace(8, running).enter(halt)).isZero();
    assertThat(waited).hasValue(0);
  }

  @Test
  void nobody_enters_a_run_that_is_to_stop() throws InterruptedException {
    Pace pace = new Pace(1, waits);
    halt.wakes(pace::wake);
    halt.give(new Halt.Why.Cancelled());
    assertThat(pace.enter(halt)).isNegative();
    assertThat(pace.underWay()).isZero();
  }

  @Test
  void waits_double_up_to_half_a_minute_and_differ_by_chance() {
    Backoff backoff = new Backoff(new Random(7));
    for (int failures = 1; failures < 40; failures++) {
      long longest = Math.min(30_000, 500L << Math.min(failures - 1, 20));
      assertThat(backoff.after(failures).toMillis()).isBetween(longest / 2, longest);
    }
  }
}
