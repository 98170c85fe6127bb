package org.tiercel.suggest.llm.cost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenEstimateTest {
  @Test
  void english_has_four_characters_a_token_and_other_scripts_fewer() {
    assertThat(TokenEstimate.about("")).isZero();
    assertThat(TokenEstimate.about("it helped me sleep again")).isEqualTo(6);
    assertThat(TokenEstimate.about("это помогло")).isEqualTo(6);
    assertThat(TokenEstimate.about("眠れない夜")).isEqualTo(5);
    assertThat(TokenEstimate.about("😂")).isEqualTo(2);
  }

  @Test
  void the_bound_is_above_one_token_a_byte() {
    assertThat(TokenEstimate.atMost("abc", "😂")).isGreaterThan(7);
  }
}
