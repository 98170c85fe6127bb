package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tiercel.domain.TiercelException;

class CommaListTest {
  @Test
  void values_are_parted_by_commas_and_stripped() {
    assertThat(CommaList.of("Coder A, Coder B,")).containsExactly("Coder A", "Coder B");
  }

  @Test
  void a_value_with_a_comma_stands_in_quotes() {
    assertThat(CommaList.of("\"Doe, Jane\",Coder B")).containsExactly("Doe, Jane", "Coder B");
  }

  @Test
  void nothing_is_no_value() {
    assertThat(CommaList.of("")).isEmpty();
  }

  @Test
  void an_open_quote_is_told() {
    assertThatThrownBy(() -> CommaList.of("\"Doe, Jane"))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("close the quotes");
  }
}
