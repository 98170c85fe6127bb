package org.tiercel.suggest.llm.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private static final BitSet INCLUDED = new BitSet();

  static {
    INCLUDED.set(1, 101);
    INCLUDED.clear(3);
  }

  @Test
  void posts_come_in_rising_order_without_those_that_cleaning_dropped() {
    assertThat(new Selection.All().of(INCLUDED)).hasSize(99).isSorted().doesNotContain(3);
    assertThat(new Selection.First(3).of(INCLUDED)).containsExactly(1, 2, 4);
    assertThat(new Selection.Given(List.of(7L, 3L, 5L, 5L)).of(INCLUDED)).containsExactly(5, 7);
  }

  @Test
  void a_sample_is_the_same_for_the_same_seed_and_another_for_another() {
    long[] sample = new Selection.Sample(10, 1).of(INCLUDED);
    assertThat(sample).hasSize(10).isSorted().doesNotHaveDuplicates();
    assertThat(new Selection.Sample(10, 1).of(INCLUDED)).isEqualTo(sample);
    assertThat(new Selection.Sample(10, 2).of(INCLUDED)).isNotEqualTo(sample);
    assertThat(new Selection.Sample(500, 1).of(INCLUDED))
        .isEqualTo(new Selection.All().of(INCLUDED));
  }

  @Test
  void each_post_has_the_same_chance_in_a_sample() {
    int[] drawn = new int[101];
    for (int seed = 0; seed < 2_000; seed++) {
      for (long post : new Selection.Sample(10, seed).of(INCLUDED)) {
        drawn[(int) post]++;
      }
    }
    for (int post : INCLUDED.stream().toArray()) {
      assertThat(drawn[post]).as("post %d", post).isBetween(120, 290);
    }
  }
}
