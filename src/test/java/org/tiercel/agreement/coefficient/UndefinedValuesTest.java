package org.tiercel.agreement.coefficient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.agreement.table.Categories;
import org.tiercel.agreement.table.Level;
import org.tiercel.agreement.table.RatingTable;

class UndefinedValuesTest {
  private static final RatingTable ONE_CATEGORY_USED = Tables.of("AB", "AA", "AA", "AA");

  @Test
  void kappas_are_undefined_where_everybody_always_gives_the_same_category() {
    for (Measure measure :
        List.of(
            Measure.COHEN_KAPPA, Measure.CONGER_KAPPA, Measure.SCOTT_PI, Measure.FLEISS_KAPPA)) {
      assertUndefined(ONE_CATEGORY_USED, measure, Reason.EXPECTED_AGREEMENT_ONE);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NOMINAL", "ORDINAL"})
  void alpha_is_undefined_where_all_pairable_values_are_the_same(Level level) {
    RatingTable table = Tables.of("AB", "AA", "AA", "B.");

    assertThat(Tables.estimate(table, Measure.KRIPPENDORFF_ALPHA, level).result())
        .isEqualTo(new Value.Undefined(Reason.EXPECTED_DISAGREEMENT_ZERO));
  }

  @ParameterizedTest
  @EnumSource(names = {"INTERVAL", "RATIO", "ORDINAL"})
  void alpha_of_a_single_number_is_undefined_whatever_the_number(Level level) {
    RatingTable table = Tables.of("123456789", "777", "7.7", "77.");

    assertThat(Tables.estimate(table, Measure.KRIPPENDORFF_ALPHA, level).result())
        .isEqualTo(new Value.Undefined(Reason.EXPECTED_DISAGREEMENT_ZERO));
  }

  @Test
  void gwet_and_brennan_prediger_need_two_categories_not_two_used_ones() {
    RatingTable oneDeclared = Tables.of("A", "AA", "AA");

    for (Measure measure : List.of(Measure.GWET_AC, Measure.BRENNAN_PREDIGER)) {
      assertUndefined(oneDeclared, measure, Reason.TOO_FEW_CATEGORIES);
      assertThat(Tables.estimate(ONE_CATEGORY_USED, measure, Level.NOMINAL).value()).hasValue(1);
    }
  }

  @Test
  void nothing_is_defined_where_no_unit_has_two_ratings() {
    RatingTable disjoint = Tables.of("AB", "A.", ".B", "..", "B.");

    assertThat(Tables.estimates(disjoint, EstimationPlan.nominal()))
        .hasSize(8)
        .allSatisfy(
            estimate -> {
              assertThat(estimate.result()).isEqualTo(new Value.Undefined(Reason.NO_PAIRED_UNIT));
              assertThat(estimate.undefined()).contains("No unit was rated by two coders");
              assertThat(estimate.interval()).isEmpty();
              assertThat(estimate.units()).isZero();
              assertThat(estimate.unitsRated()).isEqualTo(3);
            });
  }

  @ParameterizedTest
  @EnumSource
  void an_empty_table_is_undefined_at_every_level(Level level) {
    RatingTable empty =
        level.isSets()
            ? RatingTable.ofSets(List.of(), List.of("A", "B")).build()
            : RatingTable.of(Categories.of(List.of()), List.of("A", "B")).build();

    assertThat(Tables.estimates(empty, EstimationPlan.of(level, Weighting.IDENTITY)))
        .isNotEmpty()
        .allSatisfy(
            estimate ->
                assertThat(estimate.result())
                    .isEqualTo(new Value.Undefined(Reason.NO_PAIRED_UNIT)));
  }

  @Test
  void a_single_paired_unit_has_a_value_but_no_interval() {
    Estimate estimate =
        Tables.estimate(Tables.of("AB", "AB"), Measure.PERCENT_AGREEMENT, Level.NOMINAL);

    assertThat(estimate.value()).hasValue(0);
    assertThat(estimate.standardError()).isEmpty();
    assertThat(estimate.interval()).isEmpty();
  }

  @Test
  void interval_alpha_of_text_says_that_it_needs_numbers() {
    assertThat(
            Tables.estimate(Tables.of("AB", "AB", "BB"), Measure.KRIPPENDORFF_ALPHA, Level.INTERVAL)
                .result())
        .isEqualTo(new Value.Undefined(Reason.NUMBERS_NEEDED));
  }

  @Test
  void ratios_of_negative_numbers_are_undefined() {
    RatingTable table =
        RatingTable.of(Categories.of(List.of("-1", "0", "1")), List.of("A", "B"))
            .add("u1", 0, 2)
            .add("u2", 1, 1)
            .build();

    EstimationPlan plan = EstimationPlan.of(Level.RATIO, Weighting.RATIO);
    assertThat(Tables.estimates(table, plan))
        .allSatisfy(
            estimate ->
                assertThat(estimate.result())
                    .isEqualTo(new Value.Undefined(Reason.NEGATIVE_NUMBERS)));
  }

  @Test
  void two_zeros_agree_at_the_ratio_level() {
    RatingTable table = Tables.of("012", "00", "12", "22");

    assertThat(Tables.estimate(table, Measure.KRIPPENDORFF_ALPHA, Level.RATIO).value()).isPresent();
  }

  @Test
  void weights_and_set_levels_that_do_not_suit_the_ratings_say_so() {
    RatingTable sets =
        RatingTable.ofSets(List.of("a"), List.of("A", "B"))
            .add("u1", List.of(List.of("a"), List.of()))
            .build();

    assertThat(
            Tables.estimate(
                    sets, Measure.FLEISS_KAPPA, EstimationPlan.of(Level.SET_MASI, Weighting.LINEAR))
                .result())
        .isEqualTo(new Value.Undefined(Reason.ORDER_NEEDED));
    assertThat(
            Tables.estimate(ONE_CATEGORY_USED, Measure.KRIPPENDORFF_ALPHA, Level.SET_MASI).result())
        .isEqualTo(new Value.Undefined(Reason.SETS_NEEDED));
  }

  @Test
  void every_reason_has_its_words() {
    assertThat(Arrays.stream(Reason.values()).map(Reason::text)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void every_measure_and_interval_method_is_explained_in_both_languages(String language) {
    Locale locale = Locale.of(language);
    for (Measure measure : Measure.values()) {
      assertThat(measure.explanation(locale)).as(measure.key()).matches("(?s).+[.?] .+\\d{4}.+");
      assertThat(measure.label(locale)).isNotBlank();
      assertThat(Measure.of(measure.key())).contains(measure);
    }
    assertThat(Arrays.stream(Interval.Method.values()).map(method -> method.label(locale)))
        .doesNotHaveDuplicates();
  }

  private static void assertUndefined(RatingTable table, Measure measure, Reason reason) {
    Estimate estimate = Tables.estimate(table, measure, Level.NOMINAL);
    assertThat(estimate.result()).as(measure.key()).isEqualTo(new Value.Undefined(reason));
    assertThat(estimate.value()).isEmpty();
    assertThat(estimate.undefined()).contains(reason.text());
  }
}
