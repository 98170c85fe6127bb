package org.tiercel.analysis.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiercel.analysis.crossing.CodedProject.tier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.domain.TiercelException;

final class CrossingTest {
  @ParameterizedTest
  @CsvSource({
    "use, attitude, POST",
    "use, topic, EXCERPT",
    "topic, use, EXCERPT",
    "topic, tone, EXCERPT"
  })
  void excerpts_are_counted_where_a_tier_asks_of_them(
      String rows, String columns, CountingUnit usual) {
    assertThat(Crossing.of(tier(rows), tier(columns)).unit()).isEqualTo(usual);
  }

  @ParameterizedTest
  @CsvSource({
    "use, attitude, POST, false",
    "use, attitude, AUTHOR, true",
    "use, themes, POST, true",
    "topic, tone, EXCERPT, false",
    "topic, tone, POST, true",
    "use, topic, EXCERPT, false",
    "themes, topic, EXCERPT, true"
  })
  void a_unit_enters_several_cells_when_it_can_carry_several_codes(
      String rows, String columns, CountingUnit unit, boolean several) {
    assertThat(new Crossing(tier(rows), tier(columns), unit).entersSeveralCells())
        .isEqualTo(several);
  }

  @Test
  void a_tier_is_not_crossed_with_itself() {
    assertThatThrownBy(() -> Crossing.of(tier("use"), tier("use")))
        .isInstanceOf(TiercelException.class)
        .hasMessage("Rows and columns are both the tier use; choose two different tiers.");
  }

  @Test
  void excerpts_are_not_counted_where_no_tier_asks_of_them() {
    assertThatThrownBy(() -> new Crossing(tier("use"), tier("themes"), CountingUnit.EXCERPT))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("count posts or authors");
  }
}
