package org.tiercel.agreement.coefficient;

import java.util.ArrayList;
import java.util.List;
import org.tiercel.agreement.table.Patterns;
import org.tiercel.agreement.table.RatingTable;
import org.tiercel.task.Progress;

/// Estimates every coefficient that a table admits: those of all coders together, and for each pair
/// of coders Cohen's kappa and Scott's pi, in the order of [Measure]. Safe for use by several
/// threads.
public final class Estimator {
  private final EstimationPlan plan;

  public Estimator(EstimationPlan plan) {
    this.plan = plan;
  }

  /// All estimates: one a measure, or a measure and pair of coders. Undefined ones say why.
  public List<Estimate> estimate(RatingTable table, Progress progress) {
    Patterns patterns = table.patterns();
    List<Estimate> estimates =
        new ArrayList<>(
            estimates(
                table.coders(), patterns, Coefficients.ofAll(table, patterns, plan), progress));
    int coders = table.coders().size();
    for (int first = 0; first < coders; first++) {
      for (int second = first + 1; second < coders; second++) {
        progress.stopIfCancelled();
        Patterns pair = coders == 2 ? patterns : patterns.only(first, second);
        List<String> names = List.of(table.coders().get(first), table.coders().get(second));
        estimates.addAll(estimates(names, pair, Coefficients.ofPair(table, pair, plan), progress));
      }
    }
    estimates.sort((a, b) -> a.measure().compareTo(b.measure()));
    return List.copyOf(estimates);
  }

  private List<Estimate> estimates(
      List<String> coders, Patterns patterns, List<Coefficient> coefficients, Progress progress) {
    List<Uncertainty> uncertainties =
        plan.bootstrap()
            .map(bootstrap -> new BootstrapRun(bootstrap, patterns, coefficients).run(progress))
            .orElseGet(() -> coefficients.stream().map(c -> analytic(c, patterns)).toList());
    List<Estimate> estimates = new ArrayList<>();
    for (int i = 0; i < coefficients.size(); i++) {
      Coefficient coefficient = coefficients.get(i);
      estimates.add(
          new Estimate(
              coefficient.measure(),
              plan.level(),
              plan.weighting(),
              coders,
              coefficient.evaluate(patterns.counts()),
              uncertainties.get(i),
              patterns.unitsWith(2, patterns.counts()),
              patterns.unitsWith(1, patterns.counts())));
    }
    return estimates;
  }

  private static Uncertainty analytic(Coefficient coefficient, Patterns patterns) {
    return switch (coefficient.evaluate(patterns.counts())) {
      case Value.Defined(double value) -> AnalyticUncertainty.of(coefficient, patterns, value);
      case Value.Undefined _ -> Uncertainty.unknown(0);
    };
  }
}
