package org.tiercel.agreement.coefficient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tiercel.agreement.table.Patterns;
import org.tiercel.agreement.table.RatingTable;

/// The coefficients that a table admits, put together. What several of them need is computed once.
final class Coefficients {
  private static final List<Measure> OF_ALL =
      List.of(
          Measure.PERCENT_AGREEMENT,
          Measure.CONGER_KAPPA,
          Measure.FLEISS_KAPPA,
          Measure.KRIPPENDORFF_ALPHA,
          Measure.GWET_AC,
          Measure.BRENNAN_PREDIGER);
  private static final List<Measure> OF_PAIRS = List.of(Measure.COHEN_KAPPA, Measure.SCOTT_PI);

  private final RatingTable table;
  private final Patterns patterns;
  private final EstimationPlan plan;
  private final int categories;

  private Coefficients(RatingTable table, Patterns patterns, EstimationPlan plan) {
    this.table = table;
    this.patterns = patterns;
    this.plan = plan;
    this.categories = table.categories().size();
  }

  /// Those for all coders together. Where ratings are sets, nobody declared which sets there could
  /// be, and the coefficients that need their number are left out.
  static List<Coefficient> ofAll(RatingTable table, Patterns patterns, EstimationPlan plan) {
    boolean declared = table.sets().isEmpty();
    return new Coefficients(table, patterns, plan)
        .list(OF_ALL.stream().filter(m -> declared || !needsCategoryCount(m)).toList());
  }

  /// Those for two coders only.
  ///
  /// @param patterns of the two coders' ratings
  static List<Coefficient> ofPair(RatingTable table, Patterns patterns, EstimationPlan plan) {
    return new Coefficients(table, patterns, plan).list(OF_PAIRS);
  }

  private static boolean needsCategoryCount(Measure measure) {
    return measure == Measure.GWET_AC || measure == Measure.BRENNAN_PREDIGER;
  }

  private List<Coefficient> list(List<Measure> measures) {
    List<Coefficient> list = new ArrayList<>();
    Distance distance =
        plan.weighting().obstacle(table).isEmpty()
            ? plan.weighting().distance(table.categories())
            : new NominalDistance();
    double[] pairDistances = PairDistances.of(patterns, distance);
    for (Measure measure : measures) {
      list.add(
          obstacle(measure)
              .<Coefficient>map(reason -> new UndefinedCoefficient(measure, reason))
              .orElseGet(() -> coefficient(measure, distance, pairDistances)));
    }
    return list;
  }

  private Optional<Reason> obstacle(Measure measure) {
    if (patterns.unitsWith(2, patterns.counts()) == 0) {
      return Optional.of(Reason.NO_PAIRED_UNIT);
    }
    if (measure == Measure.KRIPPENDORFF_ALPHA) {
      return Metric.obstacle(plan.level(), table);
    }
    return needsCategoryCount(measure) && categories < 2
        ? Optional.of(Reason.TOO_FEW_CATEGORIES)
        : plan.weighting().obstacle(table);
  }

  private Coefficient coefficient(Measure measure, Distance distance, double[] pairs) {
    return switch (measure) {
      case PERCENT_AGREEMENT -> new PercentAgreement(patterns, pairs);
      case COHEN_KAPPA, CONGER_KAPPA ->
          new CongerKappa(measure, patterns, pairs, distance, categories);
      case SCOTT_PI, FLEISS_KAPPA ->
          new FleissKappa(measure, patterns, pairs, distance, categories);
      case KRIPPENDORFF_ALPHA ->
          new KrippendorffAlpha(patterns, Metric.of(plan.level(), table), categories);
      case GWET_AC -> new GwetAc(patterns, pairs, meanOfAllPairs(distance), categories);
      case BRENNAN_PREDIGER -> new BrennanPrediger(patterns, pairs, meanOfAllPairs(distance));
      case MATCH_F1, POSITIVE_AGREEMENT, NEGATIVE_AGREEMENT, PREVALENCE_INDEX, BIAS_INDEX ->
          throw new IllegalArgumentException("no coefficient of a table: " + measure.key());
    };
  }

  private double meanOfAllPairs(Distance distance) {
    double[] even = new double[categories];
    Arrays.fill(even, 1.0 / categories);
    double[] against = distance.against(even);
    return IntStream.range(0, categories).mapToDouble(k -> even[k] * against[k]).sum();
  }
}
