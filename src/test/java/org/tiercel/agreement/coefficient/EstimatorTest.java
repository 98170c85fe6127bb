package org.tiercel.agreement.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiercel.agreement.table.Level;
import org.tiercel.agreement.table.RatingTable;

class EstimatorTest {
  @Test
  void cohen_and_scott_are_given_for_every_pair_and_the_others_once() {
    RatingTable table = Tables.random(1, 50, 4, 3, 0.1);

    List<Estimate> estimates = Tables.estimates(table, EstimationPlan.nominal());

    assertThat(estimates.stream().filter(e -> e.measure() == Measure.COHEN_KAPPA))
        .hasSize(6)
        .allSatisfy(estimate -> assertThat(estimate.coders()).hasSize(2));
    assertThat(estimates.stream().filter(e -> e.measure() == Measure.SCOTT_PI)).hasSize(6);
    assertThat(estimates).hasSize(6 + 2 * 6);
    assertThat(estimates).isSortedAccordingTo((a, b) -> a.measure().compareTo(b.measure()));
  }

  @Test
  void a_pair_among_many_coders_has_the_values_of_a_table_of_its_own() {
    RatingTable table = Tables.random(2, 80, 3, 3, 0.2);

    Estimate among =
        Tables.estimates(table, EstimationPlan.nominal()).stream()
            .filter(e -> e.measure() == Measure.COHEN_KAPPA)
            .filter(e -> e.coders().equals(List.of("Coder 0", "Coder 2")))
            .findFirst()
            .orElseThrow();

    Estimate alone = Tables.estimate(table.only(0, 2), Measure.COHEN_KAPPA, Level.NOMINAL);
    assertThat(among).isEqualTo(alone);
  }

  @Test
  void conger_and_fleiss_of_two_coders_are_cohen_and_scott() {
    RatingTable table = Tables.random(3, 80, 2, 4, 0.2);

    assertThat(Tables.estimate(table, Measure.CONGER_KAPPA, Level.NOMINAL).value())
        .isEqualTo(Tables.estimate(table, Measure.COHEN_KAPPA, Level.NOMINAL).value());
    assertThat(Tables.estimate(table, Measure.FLEISS_KAPPA, Level.NOMINAL).value())
        .isEqualTo(Tables.estimate(table, Measure.SCOTT_PI, Level.NOMINAL).value());
  }

  @Test
  void a_coder_without_ratings_changes_nothing_for_the_others() {
    RatingTable two = Tables.of("AB", "AA", "AB", "BB", "BB", "BA");
    RatingTable three = Tables.of("AB", "AA.", "AB.", "BB.", "BB.", "BA.");

    assertThat(Tables.estimate(three, Measure.CONGER_KAPPA, Level.NOMINAL).value())
        .isEqualTo(Tables.estimate(two, Measure.COHEN_KAPPA, Level.NOMINAL).value());
  }

  @Test
  void units_are_counted_with_two_ratings_and_with_one() {
    RatingTable table = Tables.of("AB", "AAB", "A..", "...", "B.B");

    Estimate estimate = Tables.estimate(table, Measure.FLEISS_KAPPA, Level.NOMINAL);

    assertThat(estimate.units()).isEqualTo(2);
    assertThat(estimate.unitsRated()).isEqualTo(3);
  }

  @Test
  void sets_have_no_coefficient_that_counts_the_possible_categories() {
    RatingTable sets =
        RatingTable.ofSets(List.of("a", "b"), List.of("A", "B"))
            .add("u1", List.of(List.of("a", "b"), List.of("b", "a")))
            .add("u2", List.of(List.of(), List.of("b")))
            .build();

    List<Estimate> estimates =
        Tables.estimates(sets, EstimationPlan.of(Level.SET_MASI, Weighting.IDENTITY));

    assertThat(estimates.stream().map(Estimate::measure))
        .doesNotContain(Measure.GWET_AC, Measure.BRENNAN_PREDIGER)
        .contains(Measure.KRIPPENDORFF_ALPHA, Measure.PERCENT_AGREEMENT);
    assertThat(
            Tables.estimate(sets, Measure.PERCENT_AGREEMENT, Level.SET_MASI).value().orElseThrow())
        .isCloseTo(0.5, within(1e-12));
  }

  @Test
  void intervals_end_at_one_and_percent_agreement_starts_at_zero() {
    RatingTable good = Tables.of("AB", "AA", "AA", "BB", "BB", "BB", "AB");
    RatingTable bad = Tables.of("AB", "AB", "AB", "BA", "BB");

    assertThat(Tables.estimates(good, EstimationPlan.nominal()))
        .allSatisfy(e -> assertThat(e.interval().orElseThrow().upper()).isEqualTo(1));
    assertThat(
            Tables.estimate(bad, Measure.PERCENT_AGREEMENT, Level.NOMINAL)
                .interval()
                .orElseThrow()
                .lower())
        .isZero();
  }
}
