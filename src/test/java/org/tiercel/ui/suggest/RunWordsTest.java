package org.tiercel.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tiercel.suggest.llm.run.RunStanding;

class RunWordsTest {
  private static RunStanding spent(OptionalDouble spent) {
    return new RunStanding(
        1, 10_412, 1_230, 10, 0, 1_300, 4, spent, 8, 8, Duration.ofMinutes(2), false, List.of());
  }

  @Test
  void what_is_spent_stands_beside_the_budget_where_there_is_one() {
    RunStanding standing = spent(OptionalDouble.of(.61));
    assertThat(RunWords.spent(standing, OptionalDouble.of(5))).isEqualTo("$0.61 of $5.00");
    assertThat(RunWords.spent(standing, OptionalDouble.empty())).isEqualTo("$0.61");
  }

  @Test
  void an_unknown_cost_is_said_to_be_unknown() {
    assertThat(RunWords.spent(spent(OptionalDouble.empty()), OptionalDouble.empty()))
        .isEqualTo("cost unknown");
  }

  @Test
  void less_than_a_cent_is_not_nothing() {
    assertThat(RunWords.dollars(0)).isEqualTo("$0.00");
    assertThat(RunWords.dollars(.0004)).isEqualTo("$0.0004");
    assertThat(RunWords.dollars(1234.5)).isEqualTo("$1,234.50");
  }

  @Test
  void whole_numbers_have_no_point() {
    assertThat(RunWords.plain(0)).isEqualTo("0");
    assertThat(RunWords.plain(.7)).isEqualTo("0.7");
  }
}
