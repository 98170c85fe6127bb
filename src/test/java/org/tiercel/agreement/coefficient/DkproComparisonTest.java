package org.tiercel.agreement.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dkpro.statistics.agreement.IAgreementMeasure;
import org.dkpro.statistics.agreement.coding.BennettSAgreement;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.HubertKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.coding.RandolphKappaAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.agreement.table.Categories;
import org.tiercel.agreement.table.Level;
import org.tiercel.agreement.table.RatingTable;
import org.tiercel.agreement.table.RatingTableBuilder;
import org.tiercel.task.Progress;

/// Random complete tables give what DKPro Statistics, written by others, gives.
class DkproComparisonTest {
  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void complete_tables_give_the_same_values_as_dkpro(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int categories = random.nextInt(2, 7);
    int coders = random.nextInt(2, 6);
    RatingTable table = table(random, categories, coders);
    CodingAnnotationStudy all = study(table, coders);
    CodingAnnotationStudy pair = study(table, 2);

    Map<Measure, IAgreementMeasure> ofAll =
        Map.of(
            Measure.PERCENT_AGREEMENT, new PercentageAgreement(all),
            Measure.BRENNAN_PREDIGER, new RandolphKappaAgreement(all),
            Measure.FLEISS_KAPPA, new FleissKappaAgreement(all),
            Measure.CONGER_KAPPA, new HubertKappaAgreement(all),
            Measure.KRIPPENDORFF_ALPHA,
                new KrippendorffAlphaAgreement(all, new NominalDistanceFunction()));
    ofAll.forEach(
        (measure, dkpro) -> assertSame(measure, value(table, Level.NOMINAL, measure), dkpro));
    assertSame(
        Measure.KRIPPENDORFF_ALPHA,
        value(table, Level.INTERVAL, Measure.KRIPPENDORFF_ALPHA),
        new KrippendorffAlphaAgreement(all, new IntervalDistanceFunction()));
    RatingTable twoCoders = table.only(0, 1);
    assertSame(
        Measure.COHEN_KAPPA,
        value(twoCoders, Level.NOMINAL, Measure.COHEN_KAPPA),
        new CohenKappaAgreement(pair));
    assertSame(
        Measure.BRENNAN_PREDIGER,
        value(twoCoders, Level.NOMINAL, Measure.BRENNAN_PREDIGER),
        new BennettSAgreement(pair));
    assertSame(
        Measure.SCOTT_PI,
        value(twoCoders, Level.NOMINAL, Measure.SCOTT_PI),
        new ScottPiAgreement(pair));
  }

  /// Units, first one a category on which all agree, then some on which coders err with a
  /// probability of their own, so that values range widely.
  private static RatingTable table(SplittableRandom random, int categories, int coders) {
    RatingTableBuilder builder =
        RatingTable.of(
            Categories.of(
                IntStream.rangeClosed(1, categories).mapToObj(Integer::toString).toList()),
            IntStream.range(0, coders).mapToObj(coder -> "Coder " + coder).toList());
    double error = random.nextDouble();
    int units = random.nextInt(10, 60);
    for (int unit = 0; unit < units; unit++) {
      int truth = unit < categories ? unit : random.nextInt(categories);
      double slip = unit < categories ? 0 : error;
      builder.add(
          "u" + unit,
          IntStream.range(0, coders)
              .map(_ -> random.nextDouble() < slip ? random.nextInt(categories) : truth)
              .toArray());
    }
    return builder.build();
  }

  private static CodingAnnotationStudy study(RatingTable table, int coders) {
    CodingAnnotationStudy study = new CodingAnnotationStudy(coders);
    IntStream.rangeClosed(1, table.categories().size()).forEach(study::addCategory);
    for (int unit = 0; unit < table.unitCount(); unit++) {
      Object[] ratings = new Object[coders];
      for (int coder = 0; coder < coders; coder++) {
        ratings[coder] = table.rating(unit, coder) + 1;
      }
      study.addItemAsArray(ratings);
    }
    return study;
  }

  private static OptionalDouble value(RatingTable table, Level level, Measure measure) {
    return new Estimator(EstimationPlan.of(level, Weighting.IDENTITY))
        .estimate(table, Progress.none()).stream()
            .filter(estimate -> estimate.measure() == measure)
            .findFirst()
            .orElseThrow()
            .value();
  }

  private static void assertSame(Measure measure, OptionalDouble ours, IAgreementMeasure dkpro) {
    assertThat(ours.orElseThrow())
        .as(measure.key())
        .isCloseTo(dkpro.calculateAgreement(), within(1e-9));
  }
}
