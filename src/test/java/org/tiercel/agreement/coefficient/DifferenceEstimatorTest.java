package org.tiercel.agreement.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.agreement.table.Level;
import org.tiercel.agreement.table.RatingTable;
import org.tiercel.task.Progress;

class DifferenceEstimatorTest {
  private static final RatingTable FIVE_OF_SIX =
      Tables.of("ab", "aa", "aa", "aa", "aa", "bb", "ab");
  private static final RatingTable HALF = Tables.of("ab", "aa", "ab", "bb", "ba");

  @Test
  void a_difference_is_that_of_the_values_of_the_two_tables() {
    assertThat(difference(FIVE_OF_SIX, HALF, Measure.PERCENT_AGREEMENT, 50).result().asDouble())
        .hasValueCloseTo(5 / 6.0 - 0.5, within(1e-12));
    assertThat(difference(FIVE_OF_SIX, HALF, Measure.KRIPPENDORFF_ALPHA, 50).result().asDouble())
        .hasValueCloseTo(16 / 27.0 - 0.125, within(1e-12));
  }

  @Test
  void the_same_seed_gives_the_same_interval() {
    assertThat(difference(FIVE_OF_SIX, HALF, Measure.GWET_AC, 200))
        .isEqualTo(difference(FIVE_OF_SIX, HALF, Measure.GWET_AC, 200));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void the_spread_of_percent_agreement_is_that_of_two_independent_shares(long seed) {
    RatingTable first = Tables.random(seed, 300, 2, 3, 0);
    RatingTable second = Tables.random(seed + 100, 200, 2, 3, 0);
    double expected = Math.sqrt(variance(first) + variance(second));

    Difference difference = difference(first, second, Measure.PERCENT_AGREEMENT, 4000);

    assertThat(difference.uncertainty().standardError().orElseThrow())
        .as("seed %d", seed)
        .isCloseTo(expected, within(0.05 * expected));
    Interval interval = difference.interval().orElseThrow();
    assertThat(interval.upper() - interval.lower())
        .as("seed %d", seed)
        .isCloseTo(2 * 1.96 * expected, within(0.1 * 2 * 1.96 * expected));
    assertThat(interval.method()).isEqualTo(Interval.Method.BOOTSTRAP_PERCENTILE);
  }

  /// Of a share p of n units: p(1 − p)/n.
  private static double variance(RatingTable table) {
    double share =
        IntStream.range(0, table.unitCount())
            .mapToDouble(unit -> table.rating(unit, 0) == table.rating(unit, 1) ? 1 : 0)
            .average()
            .orElseThrow();
    return share * (1 - share) / table.unitCount();
  }

  @Test
  void units_of_one_cluster_are_drawn_together() {
    RatingTable twice = Tables.of("ab", "aa", "aa", "ab", "ab");
    Clusters whole = Clusters.of(0, 0, 0, 0);
    Clusters apart = Clusters.of(0, 1, 2, 3);

    Interval together = interval(new UnitGroup(twice, whole), new UnitGroup(twice, whole));
    Interval alone = interval(new UnitGroup(twice, apart), new UnitGroup(twice, apart));

    assertThat(together.lower()).isZero();
    assertThat(together.upper()).isZero();
    assertThat(alone.lower()).isNegative();
    assertThat(alone.upper()).isPositive();
  }

  @Test
  void where_one_side_has_no_value_the_difference_has_none_and_says_why() {
    RatingTable same = Tables.of("ab", "aa", "aa");
    RatingTable empty = Tables.of("ab");

    assertThat(difference(same, HALF, Measure.KRIPPENDORFF_ALPHA, 20).result())
        .isEqualTo(new Value.Undefined(Reason.EXPECTED_DISAGREEMENT_ZERO));
    assertThat(difference(HALF, same, Measure.KRIPPENDORFF_ALPHA, 20).result())
        .isEqualTo(new Value.Undefined(Reason.EXPECTED_DISAGREEMENT_ZERO));
    Difference none = difference(FIVE_OF_SIX, empty, Measure.PERCENT_AGREEMENT, 20);
    assertThat(none.result()).isEqualTo(new Value.Undefined(Reason.NO_PAIRED_UNIT));
    assertThat(none.interval()).isEmpty();
    assertThat(none.uncertainty().undefinedSamples()).isEqualTo(20);
  }

  @Test
  void where_more_than_a_twentieth_of_the_samples_has_no_value_there_is_no_interval() {
    RatingTable rare = Tables.of("ab", "aa", "aa", "aa", "ab");

    Difference difference = difference(rare, HALF, Measure.KRIPPENDORFF_ALPHA, 400);

    assertThat(difference.result()).isInstanceOf(Value.Defined.class);
    assertThat(difference.uncertainty().undefinedSamples()).isGreaterThan(20);
    assertThat(difference.interval()).isEmpty();
  }

  private static Difference difference(
      RatingTable group, RatingTable reference, Measure measure, int samples) {
    return new DifferenceEstimator(plan(samples))
        .estimate(units(group), units(reference), Progress.none()).stream()
            .filter(difference -> difference.measure() == measure)
            .findFirst()
            .orElseThrow();
  }

  private static Interval interval(UnitGroup group, UnitGroup reference) {
    return new DifferenceEstimator(plan(200))
        .estimate(group, reference, Progress.none())
        .getFirst()
        .interval()
        .orElseThrow();
  }

  private static UnitGroup units(RatingTable table) {
    return new UnitGroup(table, Clusters.of(IntStream.range(0, table.unitCount()).toArray()));
  }

  private static EstimationPlan plan(int samples) {
    return new EstimationPlan(
        Level.NOMINAL, Weighting.IDENTITY, Optional.of(Bootstrap.ofUnits(samples, 7)));
  }
}
