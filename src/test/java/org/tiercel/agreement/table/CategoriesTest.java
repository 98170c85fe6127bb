package org.tiercel.agreement.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CategoriesTest {
  @Test
  void labels_that_are_all_numbers_are_values_and_found_by_them() {
    Categories categories = Categories.of(List.of("-1", "0", "2.5"));

    assertThat(categories.isNumeric()).isTrue();
    assertThat(categories.valuesOrRanks()).containsExactly(-1, 0, 2.5);
    assertThat(categories.place("2.50")).hasValue(2);
    assertThat(categories.place("-0")).hasValue(1);
    assertThat(categories.place("1")).isEmpty();
  }

  @Test
  void other_labels_have_ranks_unless_values_are_given() {
    assertThat(Categories.of(List.of("low", "high")).valuesOrRanks()).containsExactly(1, 2);
    assertThat(Categories.of(List.of("low", "high"), List.of(-1.0, 1.0)).valuesOrRanks())
        .containsExactly(-1, 1);
    assertThat(Categories.of(List.of("low", "2")).place("2.0")).isEmpty();
  }

  @Test
  void a_label_twice_or_a_value_too_few_is_refused() {
    assertThatThrownBy(() -> Categories.of(List.of("a", "a")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Categories.of(List.of("a", "b"), List.of(1.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void levels_are_known_by_their_keys() {
    for (Level level : Level.values()) {
      assertThat(Level.of(level.key())).contains(level);
    }
    assertThat(Level.of("cardinal")).isEmpty();
  }
}
