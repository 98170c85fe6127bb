package org.tiercel.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AskingRateTest {
  private final AskingRate rate = new AskingRate();

  @Test
  void within_the_first_second_there_is_no_rate() {
    assertThat(rate.perMinute()).isEmpty();
    rate.note(Duration.ZERO, 0);
    rate.note(Duration.ofMillis(900), 50);
    assertThat(rate.perMinute()).isEmpty();
  }

  @Test
  void only_the_last_twenty_seconds_count() {
    rate.note(Duration.ZERO, 0);
    rate.note(Duration.ofSeconds(10), 1_000);
    assertThat(rate.perMinute()).hasValue(6_000);
    rate.note(Duration.ofSeconds(25), 1_000);
    rate.note(Duration.ofSeconds(30), 1_010);
    assertThat(rate.perMinute()).hasValue(30);
  }
}
