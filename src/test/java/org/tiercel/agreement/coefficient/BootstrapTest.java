package org.tiercel.agreement.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiercel.agreement.table.Level;
import org.tiercel.agreement.table.RatingTable;
import org.tiercel.task.Progress;

class BootstrapTest {
  private static final RatingTable TABLE = Tables.random(21, 400, 3, 4, 0.1);

  @Test
  void the_same_seed_gives_the_same_intervals_and_another_seed_others() {
    List<Estimate> first = Tables.estimates(TABLE, plan(Bootstrap.ofUnits(200, 7)));

    assertThat(Tables.estimates(TABLE, plan(Bootstrap.ofUnits(200, 7)))).isEqualTo(first);
    assertThat(Tables.estimates(TABLE, plan(Bootstrap.ofUnits(200, 8)))).isNotEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource(names = {"BOOTSTRAP_PERCENTILE", "BOOTSTRAP_BCA"})
  void bootstrap_and_analytic_intervals_agree_on_a_large_table(Interval.Method method) {
    List<Estimate> analytic = Tables.estimates(TABLE, EstimationPlan.nominal());
    List<Estimate> resampled =
        Tables.estimates(TABLE, plan(new Bootstrap(2000, 3, method, Optional.empty())));

    for (int i = 0; i < analytic.size(); i++) {
      Interval expected = analytic.get(i).interval().orElseThrow();
      Interval interval = resampled.get(i).interval().orElseThrow();
      String measure = analytic.get(i).measure().key();
      assertThat(interval.method()).isEqualTo(method);
      assertThat(interval.lower()).as(measure).isCloseTo(expected.lower(), within(0.012));
      assertThat(interval.upper()).as(measure).isCloseTo(expected.upper(), within(0.012));
      assertThat(resampled.get(i).standardError().orElseThrow())
          .as(measure)
          .isCloseTo(analytic.get(i).standardError().orElseThrow(), within(0.004));
      assertThat(resampled.get(i).value()).isEqualTo(analytic.get(i).value());
    }
  }

  @Test
  void undefined_samples_are_counted_and_few_of_them_are_dropped() {
    // One of 4 disagreeing units is needed for kappa to be defined: (36/40)^40 is 1.5 %.
    RatingTable rare = repeated(36, "AA", 4, "BA");

    Estimate estimate =
        Tables.estimate(rare, Measure.COHEN_KAPPA, plan(Bootstrap.ofUnits(2000, 1)));

    assertThat(estimate.bootstrapUndefined()).isBetween(10, 60);
    assertThat(estimate.interval()).isPresent();
  }

  @Test
  void there_is_no_interval_where_more_than_one_sample_in_twenty_is_undefined() {
    // (38/40)^40 is 13 %.
    RatingTable rare = repeated(38, "AA", 2, "BA");

    Estimate estimate =
        Tables.estimate(rare, Measure.COHEN_KAPPA, plan(Bootstrap.ofUnits(2000, 1)));

    assertThat(estimate.value()).isPresent();
    assertThat(estimate.bootstrapUndefined()).isBetween(200, 320);
    assertThat(estimate.interval()).isEmpty();
    assertThat(estimate.standardError()).isEmpty();
  }

  @Test
  void clusters_of_equal_units_widen_the_interval_as_if_each_cluster_were_one_unit() {
    int[] clusterOfUnit = IntStream.range(0, 400).map(unit -> unit / 10).toArray();
    RatingTable clustered =
        Tables.of(
            "AB",
            IntStream.of(clusterOfUnit)
                .mapToObj(cluster -> List.of("AA", "BB", "AB", "BB").get(cluster % 4))
                .toArray(String[]::new));
    Bootstrap byCluster =
        new Bootstrap(
            2000, 5, Interval.Method.BOOTSTRAP_PERCENTILE, Optional.of(Clusters.of(clusterOfUnit)));

    double byUnits = error(clustered, Bootstrap.ofUnits(2000, 5));
    double byClusters = error(clustered, byCluster);

    assertThat(byUnits).isCloseTo(Math.sqrt(0.75 * 0.25 / 400), within(0.002));
    assertThat(byClusters).isCloseTo(Math.sqrt(0.75 * 0.25 / 40), within(0.005));
  }

  @Test
  void clusters_without_units_or_with_unrated_units_only_are_not_drawn() {
    RatingTable table = Tables.of("AB", "AA", "..", "AB", "BB");
    Bootstrap gaps =
        new Bootstrap(
            50, 5, Interval.Method.BOOTSTRAP_PERCENTILE, Optional.of(Clusters.of(1, 3, 5, 5)));

    Estimate estimate = Tables.estimate(table, Measure.PERCENT_AGREEMENT, plan(gaps));

    assertThat(estimate.bootstrapUndefined()).isZero();
    assertThat(estimate.interval().orElseThrow().lower()).isBetween(0.0, 0.5);
  }

  @Test
  void bca_moves_the_interval_of_a_skewed_statistic_downwards() {
    RatingTable nearlyPerfect = repeated(95, "AA", 5, "AB");

    Interval percentile =
        Tables.estimate(
                nearlyPerfect,
                Measure.PERCENT_AGREEMENT,
                plan(
                    new Bootstrap(4000, 2, Interval.Method.BOOTSTRAP_PERCENTILE, Optional.empty())))
            .interval()
            .orElseThrow();
    Interval bca =
        Tables.estimate(
                nearlyPerfect,
                Measure.PERCENT_AGREEMENT,
                plan(new Bootstrap(4000, 2, Interval.Method.BOOTSTRAP_BCA, Optional.empty())))
            .interval()
            .orElseThrow();

    assertThat(bca.lower()).isLessThan(percentile.lower());
    assertThat(bca.upper()).isLessThan(percentile.upper());
  }

  @Test
  void samples_that_never_differ_give_an_interval_without_width() {
    RatingTable perfect = repeated(5, "AA", 5, "BB");
    Bootstrap bca = new Bootstrap(100, 2, Interval.Method.BOOTSTRAP_BCA, Optional.empty());

    assertThat(Tables.estimate(perfect, Measure.PERCENT_AGREEMENT, plan(bca)).interval())
        .contains(new Interval(1, 1, Interval.Method.BOOTSTRAP_BCA));
  }

  @Test
  void where_all_samples_lie_below_the_value_a_percentile_interval_is_given_and_named() {
    ResampledValues values = new ResampledValues(2);
    values.add(new Value.Defined(0.5));
    values.add(new Value.Defined(0.5));

    assertThat(values.bca(0.9, new double[] {0.1, -0.1}))
        .isEqualTo(new Interval(0.5, 0.5, Interval.Method.BOOTSTRAP_PERCENTILE));
  }

  @Test
  void a_cancelled_bootstrap_stops() {
    Progress cancelled =
        new Progress() {
          @Override
          public void report(long done, long total) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };

    assertThatThrownBy(
            () -> new Estimator(plan(Bootstrap.ofUnits(10, 1))).estimate(TABLE, cancelled))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void plans_without_samples_and_numbers_of_clusters_below_zero_are_refused() {
    assertThatThrownBy(() -> Bootstrap.ofUnits(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Bootstrap(9, 1, Interval.Method.ANALYTIC, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Clusters.of(0, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static double error(RatingTable table, Bootstrap bootstrap) {
    return Tables.estimate(table, Measure.PERCENT_AGREEMENT, plan(bootstrap))
        .standardError()
        .orElseThrow();
  }

  private static RatingTable repeated(int first, String row, int second, String otherRow) {
    return Tables.of(
        "AB",
        Stream.concat(
                Collections.nCopies(first, row).stream(),
                Collections.nCopies(second, otherRow).stream())
            .toArray(String[]::new));
  }

  private static EstimationPlan plan(Bootstrap bootstrap) {
    return new EstimationPlan(Level.NOMINAL, Weighting.IDENTITY, Optional.of(bootstrap));
  }
}
