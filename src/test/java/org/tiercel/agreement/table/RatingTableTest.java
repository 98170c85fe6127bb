package org.tiercel.agreement.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingTableTest {
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void patterns_are_the_distinct_rows_with_their_counts(long seed) {
    RatingTable table = random(seed, 5000, 4, 7);
    Map<List<Integer>, Integer> expected = new HashMap<>();
    for (int unit = 0; unit < table.unitCount(); unit++) {
      expected.merge(row(table, unit), 1, Integer::sum);
    }

    Patterns patterns = table.patterns();

    Map<List<Integer>, Integer> found = new HashMap<>();
    for (int pattern = 0; pattern < patterns.size(); pattern++) {
      found.put(row(patterns, pattern), patterns.counts()[pattern]);
    }
    assertThat(found).isEqualTo(expected).hasSize(patterns.size());
    for (int unit = 0; unit < table.unitCount(); unit += 100) {
      assertThat(row(patterns, patterns.patternOfUnit()[unit])).isEqualTo(row(table, unit));
    }
  }

  @Test
  void patterns_of_some_coders_are_those_of_their_table() {
    RatingTable table = random(4, 500, 4, 3);

    Patterns some = table.patterns().only(3, 1);
    Patterns expected = table.only(3, 1).patterns();

    for (int unit = 0; unit < table.unitCount(); unit++) {
      int pattern = some.patternOfUnit()[unit];
      int other = expected.patternOfUnit()[unit];
      assertThat(row(some, pattern)).isEqualTo(row(expected, other));
      assertThat(some.counts()[pattern]).isEqualTo(expected.counts()[other]);
    }
  }

  @Test
  void a_pattern_tells_how_often_each_category_was_given() {
    RatingTable table =
        RatingTable.of(Categories.of(List.of("a", "b")), List.of("A", "B", "C", "D"))
            .add("u", 1, RatingTable.MISSING, 0, 1)
            .build();

    Patterns patterns = table.patterns();

    assertThat(patterns.given(0)).isEqualTo(3);
    assertThat(patterns.start(1)).isEqualTo(2);
    assertThat(patterns.category(0)).isEqualTo(1);
    assertThat(patterns.times(0)).isEqualTo(2);
    assertThat(patterns.category(1)).isZero();
    assertThat(patterns.times(1)).isEqualTo(1);
  }

  @Test
  void a_code_of_a_single_table_is_present_where_it_is_the_category() {
    RatingTable table =
        RatingTable.of(Categories.of(List.of("a", "b", "c")), List.of("A", "B"))
            .add("u1", 1, 0)
            .add("u2", RatingTable.MISSING, 1)
            .build();

    RatingTable code = table.code("b");

    assertThat(row(code, 0)).containsExactly(1, 0);
    assertThat(row(code, 1)).containsExactly(RatingTable.MISSING, 1);
    assertThat(code.unit(1)).isEqualTo("u2");
    assertThat(table.countsByCoder(1)).containsExactly(1, 1);
  }

  @Test
  void rows_of_the_wrong_width_and_unknown_categories_are_refused() {
    RatingTableBuilder builder = RatingTable.of(Categories.of(List.of("a")), List.of("A", "B"));

    assertThatThrownBy(() -> builder.add("u", 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.add("u", 0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.add("u", 0, -2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> RatingTable.ofSets(List.of(), List.of("A", "B")).add("u", List.of(List.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static RatingTable random(long seed, int units, int coders, int categories) {
    SplittableRandom random = new SplittableRandom(seed);
    RatingTableBuilder builder =
        RatingTable.of(
            Categories.of(IntStream.range(0, categories).mapToObj(Integer::toString).toList()),
            IntStream.range(0, coders).mapToObj(Integer::toString).toList());
    for (int unit = 0; unit < units; unit++) {
      builder.add(
          "u" + unit,
          IntStream.range(0, coders).map(_ -> random.nextInt(-1, categories)).toArray());
    }
    return builder.build();
  }

  private static List<Integer> row(RatingTable table, int unit) {
    List<Integer> row = new ArrayList<>();
    for (int coder = 0; coder < table.coders().size(); coder++) {
      row.add(table.rating(unit, coder));
    }
    return row;
  }

  private static List<Integer> row(Patterns patterns, int pattern) {
    List<Integer> row = new ArrayList<>();
    for (int coder = 0; coder < patterns.coders(); coder++) {
      row.add(patterns.rating(pattern, coder));
    }
    return row;
  }
}
