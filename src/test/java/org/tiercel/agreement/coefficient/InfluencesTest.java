package org.tiercel.agreement.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.agreement.table.Level;
import org.tiercel.agreement.table.Patterns;
import org.tiercel.agreement.table.RatingTable;

/// The linearization behind standard errors, against what adding units does to the value.
class InfluencesTest {
  private static final int COPIES = 100_000;
  private static final int ADDED = 10;

  static Stream<Arguments> plans() {
    return Arrays.stream(Weighting.values())
        .flatMap(
            weighting ->
                Stream.of(Level.NOMINAL, Level.ORDINAL, Level.INTERVAL, Level.RATIO)
                    .map(level -> Arguments.of(level, weighting)));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void an_influence_is_what_more_units_of_a_pattern_do_to_the_value(
      Level level, Weighting weighting) {
    RatingTable table = Tables.random(11, 30, 3, 4, 0);
    Patterns patterns = table.patterns();
    EstimationPlan plan = EstimationPlan.of(level, weighting);
    int[] many = Arrays.stream(patterns.counts()).map(count -> count * COPIES).toArray();
    double units = Arrays.stream(many).sum();

    for (Coefficient coefficient : Coefficients.ofAll(table, patterns, plan)) {
      double[] influences = coefficient.influences(many);
      for (int pattern = 0; pattern < many.length; pattern++) {
        int[] more = many.clone();
        more[pattern] += ADDED;
        double change = value(coefficient, more) - value(coefficient, many);
        assertThat(change * (units + ADDED) / ADDED)
            .as("%s, pattern %d", coefficient.measure().key(), pattern)
            .isCloseTo(influences[pattern], within(1e-3));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NOMINAL", "ORDINAL", "INTERVAL"})
  void influences_on_alpha_hold_with_missing_ratings(Level level) {
    RatingTable table = Tables.random(12, 40, 4, 3, 0.3);
    Patterns patterns = table.patterns();
    EstimationPlan plan = EstimationPlan.of(level, Weighting.IDENTITY);
    int[] many = Arrays.stream(patterns.counts()).map(count -> count * COPIES).toArray();
    double units = patterns.unitsWith(2, many);
    Coefficient alpha =
        Coefficients.ofAll(table, patterns, plan).stream()
            .filter(c -> c.measure() == Measure.KRIPPENDORFF_ALPHA)
            .findFirst()
            .orElseThrow();

    double[] influences = alpha.influences(many);
    for (int pattern = 0; pattern < many.length; pattern++) {
      int[] more = many.clone();
      more[pattern] += ADDED;
      double change = value(alpha, more) - value(alpha, many);
      assertThat(change * units / ADDED).isCloseTo(influences[pattern], within(1e-3));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"COHEN_KAPPA", "SCOTT_PI"})
  void influences_of_a_pair_have_mean_zero_also_with_missing_ratings(Measure measure) {
    RatingTable table = Tables.random(13, 50, 2, 3, 0.2);
    Patterns patterns = table.patterns();
    List<Coefficient> pair = Coefficients.ofPair(table, patterns, EstimationPlan.nominal());
    Coefficient coefficient =
        pair.stream().filter(c -> c.measure() == measure).findFirst().orElseThrow();

    double[] influences = coefficient.influences(patterns.counts());
    double sum = 0;
    for (int pattern = 0; pattern < influences.length; pattern++) {
      sum += patterns.given(pattern) == 0 ? 0 : influences[pattern] * patterns.counts()[pattern];
    }
    assertThat(sum).isCloseTo(0, within(1e-9));
  }

  private static double value(Coefficient coefficient, int[] counts) {
    return coefficient.evaluate(counts).asDouble().orElseThrow();
  }
}
