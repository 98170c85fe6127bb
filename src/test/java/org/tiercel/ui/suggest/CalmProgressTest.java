package org.tiercel.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiercel.task.Progress;

class CalmProgressTest {
  private final List<String> told = new ArrayList<>();
  private long millis;

  private final Progress calm =
      new CalmProgress(
          new Progress() {
            @Override
            public void report(long done, long total) {
              told.add(done + " of " + total);
            }

            @Override
            public void say(String sentence) {
              told.add(sentence);
            }

            @Override
            public boolean cancelled() {
              return millis > 1_000;
            }
          },
          () -> millis * 1_000_000);

  @Test
  void a_thousand_reports_in_a_second_are_told_ten_times() {
    for (millis = 0; millis < 1_000; millis++) {
      calm.report(millis, 1_000);
    }
    assertThat(told).hasSize(10).startsWith("0 of 1000", "100 of 1000");
  }

  @Test
  void sentences_and_numbers_do_not_displace_each_other() {
    calm.report(1, 2);
    calm.say("half");
    assertThat(told).containsExactly("1 of 2", "half");
  }

  @Test
  void whether_it_is_cancelled_is_always_known() {
    assertThat(calm.cancelled()).isFalse();
    millis = 1_001;
    assertThat(calm.cancelled()).isTrue();
  }
}
