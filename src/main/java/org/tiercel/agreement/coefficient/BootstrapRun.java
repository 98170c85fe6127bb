package org.tiercel.agreement.coefficient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.tiercel.agreement.table.Patterns;
import org.tiercel.task.Progress;

/// Resamples a table once for several coefficients.
final class BootstrapRun {
  private final Bootstrap plan;
  private final Patterns patterns;
  private final List<Coefficient> coefficients;
  private final Resampling resampling;

  BootstrapRun(Bootstrap plan, Patterns patterns, List<Coefficient> coefficients) {
    this.plan = plan;
    this.patterns = patterns;
    this.coefficients = coefficients;
    this.resampling =
        plan.clusters()
            .map(clusters -> Resampling.ofClusters(patterns, clusters))
            .orElseGet(() -> Resampling.ofUnits(patterns));
  }

  /// Draws all samples, and says for each coefficient how sure its value is.
  List<Uncertainty> run(Progress progress) {
    List<ResampledValues> resampled = new ArrayList<>();
    coefficients.forEach(_ -> resampled.add(new ResampledValues(plan.samples())));
    SplittableRandom random = new SplittableRandom(plan.seed());
    for (int sample = 0; sample < plan.samples(); sample++) {
      progress.stopIfCancelled();
      progress.report(sample, plan.samples());
      int[] counts = resampling.draw(random);
      for (int i = 0; i < coefficients.size(); i++) {
        resampled.get(i).add(coefficients.get(i).evaluate(counts));
      }
    }
    List<Uncertainty> uncertainties = new ArrayList<>();
    for (int i = 0; i < coefficients.size(); i++) {
      uncertainties.add(uncertainty(coefficients.get(i), resampled.get(i)));
    }
    return uncertainties;
  }

  private Uncertainty uncertainty(Coefficient coefficient, ResampledValues values) {
    if (!(coefficient.evaluate(patterns.counts()) instanceof Value.Defined(double value))
        || values.undefined() > Bootstrap.MOST_UNDEFINED * plan.samples()) {
      return Uncertainty.unknown(values.undefined());
    }
    Interval interval =
        plan.method() == Interval.Method.BOOTSTRAP_BCA
            ? values.bca(value, resampling.sums(coefficient.influences(patterns.counts())))
            : values.percentile();
    return new Uncertainty(
        OptionalDouble.of(values.standardDeviation()), Optional.of(interval), values.undefined());
  }
}
