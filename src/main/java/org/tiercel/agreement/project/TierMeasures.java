package org.tiercel.agreement.project;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.tiercel.agreement.coefficient.Bootstrap;
import org.tiercel.agreement.coefficient.CodeIndices;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.agreement.coefficient.EstimationPlan;
import org.tiercel.agreement.coefficient.Estimator;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.coefficient.Uncertainty;
import org.tiercel.agreement.coefficient.Value;
import org.tiercel.agreement.coefficient.Weighting;
import org.tiercel.agreement.table.Level;
import org.tiercel.agreement.table.RatingTable;
import org.tiercel.domain.TierKind;
import org.tiercel.task.Progress;

/// Which coefficients suit which kind of tier.
final class TierMeasures {
  private static final Set<Measure> ALL = EnumSet.allOf(Measure.class);
  private static final Set<Measure> OF_SETS =
      EnumSet.of(Measure.PERCENT_AGREEMENT, Measure.KRIPPENDORFF_ALPHA);
  private static final Set<Measure> ALPHA = EnumSet.of(Measure.KRIPPENDORFF_ALPHA);

  private final Optional<Bootstrap> bootstrap;
  private final Progress progress;

  TierMeasures(Optional<Bootstrap> bootstrap, Progress progress) {
    this.bootstrap = bootstrap;
    this.progress = progress;
  }

  /// Those of a tier of this kind. A scale is read three ways: with its order (weights are linear,
  /// which needs no assumption but even steps), as plain categories and, where its codes have
  /// numbers, at the interval level.
  List<Estimate> of(TierKind kind, RatingTable table) {
    return switch (kind) {
      case SINGLE -> nominal(table);
      case ORDINAL -> ordinal(table);
      case MULTI -> sets(table);
    };
  }

  /// Those of categories without order.
  List<Estimate> nominal(RatingTable table) {
    return estimates(table, Level.NOMINAL, Weighting.IDENTITY, ALL);
  }

  private List<Estimate> ordinal(RatingTable table) {
    List<Estimate> estimates =
        new ArrayList<>(estimates(table, Level.ORDINAL, Weighting.LINEAR, ALL));
    estimates.addAll(nominal(table));
    if (table.categories().isNumeric()) {
      estimates.addAll(estimates(table, Level.INTERVAL, Weighting.LINEAR, ALPHA));
    }
    return estimates;
  }

  /// Those of sets, without chance-corrected ones that would call sets with one code in common as
  /// different as sets with none.
  List<Estimate> sets(RatingTable table) {
    List<Estimate> estimates =
        new ArrayList<>(estimates(table, Level.SET_MASI, Weighting.IDENTITY, OF_SETS));
    estimates.addAll(estimates(table, Level.SET_JACCARD, Weighting.IDENTITY, ALPHA));
    return estimates;
  }

  /// Those of one code by itself, with what stands beside its kappa.
  List<Estimate> code(RatingTable table, CodeIndices indices) {
    List<Estimate> estimates = new ArrayList<>(nominal(table));
    Estimate first = estimates.getFirst();
    estimates.add(index(Measure.POSITIVE_AGREEMENT, indices.positiveAgreement(), first));
    estimates.add(index(Measure.NEGATIVE_AGREEMENT, indices.negativeAgreement(), first));
    estimates.add(index(Measure.PREVALENCE_INDEX, indices.prevalence(), first));
    estimates.add(index(Measure.BIAS_INDEX, indices.bias(), first));
    return estimates;
  }

  private static Estimate index(Measure measure, Value value, Estimate sameUnits) {
    return withoutInterval(
        measure, value, sameUnits.coders(), sameUnits.units(), sameUnits.unitsRated());
  }

  /// A value for which there is no formula of its error.
  static Estimate withoutInterval(
      Measure measure, Value value, List<String> coders, int units, int unitsRated) {
    return new Estimate(
        measure,
        Level.NOMINAL,
        Weighting.IDENTITY,
        coders,
        value,
        new Uncertainty(OptionalDouble.empty(), Optional.empty(), 0),
        units,
        unitsRated);
  }

  private List<Estimate> estimates(
      RatingTable table, Level level, Weighting weighting, Set<Measure> measures) {
    EstimationPlan plan = new EstimationPlan(level, weighting, bootstrap);
    return new Estimator(plan)
        .estimate(table, progress).stream().filter(e -> measures.contains(e.measure())).toList();
  }
}
