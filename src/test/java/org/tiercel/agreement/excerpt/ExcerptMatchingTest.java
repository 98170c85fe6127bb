package org.tiercel.agreement.excerpt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiercel.agreement.coefficient.Reason;
import org.tiercel.agreement.coefficient.Value;

class ExcerptMatchingTest {
  private static final ExcerptMatching.Likeness ALL_ALIKE = (_, _) -> 0;

  @Test
  void overlap_is_the_shared_over_the_covered_characters() {
    assertThat(new Extent(0, 10).overlap(new Extent(5, 15))).isCloseTo(5.0 / 15, within(1e-12));
    assertThat(new Extent(0, 10).overlap(new Extent(10, 20))).isZero();
    assertThat(Extent.whole(100).overlap(new Extent(0, 100))).isEqualTo(1);
    assertThat(Extent.whole(0).overlap(Extent.whole(0))).isEqualTo(1);
    assertThatThrownBy(() -> new Extent(5, 4)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void excerpts_match_from_one_half_on() {
    List<Extent> first = List.of(new Extent(0, 10));

    assertThat(ExcerptMatching.of(first, List.of(new Extent(0, 20)), ALL_ALIKE).pairs())
        .containsExactly(new Matching.Pair(0, 0, 0.5));
    assertThat(ExcerptMatching.of(first, List.of(new Extent(0, 21)), ALL_ALIKE).pairs()).isEmpty();
  }

  @Test
  void the_total_counts_not_the_best_single_pair() {
    // Taking the perfect pair (0, 1) first would leave 1 and 0 alone: 1 against .55 + .8.
    List<Extent> first = List.of(new Extent(0, 100), new Extent(0, 80));
    List<Extent> second = List.of(new Extent(45, 100), new Extent(0, 100));

    Matching matching = ExcerptMatching.of(first, second, ALL_ALIKE);

    assertThat(matching.pairs())
        .containsExactly(new Matching.Pair(0, 0, 0.55), new Matching.Pair(1, 1, 0.8));
  }

  @Test
  void equal_spans_are_told_apart_by_their_codes() {
    List<Extent> twice = List.of(new Extent(3, 9), new Extent(3, 9));

    Matching matching = ExcerptMatching.of(twice, twice, (a, b) -> a == b ? 0.2 : 0.9);

    assertThat(matching.pairs())
        .extracting(Matching.Pair::first, Matching.Pair::second)
        .containsExactly(tuple(0, 1), tuple(1, 0));
  }

  @Test
  void codes_never_outweigh_overlap() {
    List<Extent> first = List.of(new Extent(0, 1000));
    List<Extent> second = List.of(new Extent(0, 998), new Extent(0, 999));

    Matching matching = ExcerptMatching.of(first, second, (_, b) -> b == 0 ? 1 : 0);

    assertThat(matching.pairs().getFirst().second()).isEqualTo(1);
    assertThat(matching.unmatchedSecond()).containsExactly(0);
  }

  @Test
  void what_is_left_over_is_named_on_both_sides() {
    Matching matching =
        ExcerptMatching.of(
            List.of(new Extent(0, 5), new Extent(50, 60), new Extent(70, 80)),
            List.of(new Extent(51, 60), new Extent(90, 99)),
            ALL_ALIKE);

    assertThat(matching.pairs()).containsExactly(new Matching.Pair(1, 0, 0.9));
    assertThat(matching.unmatchedFirst()).containsExactly(0, 2);
    assertThat(matching.unmatchedSecond()).containsExactly(1);
    assertThat(matching.score()).isEqualTo(new MatchScore(1, 3, 2));
  }

  @Test
  void scores_of_posts_add_up_to_one_f1() {
    MatchScore score = MatchScore.NONE.plus(new MatchScore(2, 2, 3)).plus(new MatchScore(0, 1, 2));

    assertThat(score.f1().asDouble()).hasValue(4.0 / 8);
    assertThat(MatchScore.NONE.f1()).isEqualTo(new Value.Undefined(Reason.NO_EXCERPT));
    assertThat(new MatchScore(0, 0, 3).f1().asDouble()).hasValue(0);
  }

  @Test
  void posts_without_excerpts_match_nothing() {
    assertThat(ExcerptMatching.of(List.of(), List.of(), ALL_ALIKE))
        .isEqualTo(new Matching(List.of(), List.of(), List.of()));
    assertThat(
            ExcerptMatching.of(List.of(), List.of(new Extent(0, 1)), ALL_ALIKE).unmatchedSecond())
        .containsExactly(0);
  }
}
