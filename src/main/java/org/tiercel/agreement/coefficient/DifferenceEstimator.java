package org.tiercel.agreement.coefficient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.tiercel.agreement.table.Patterns;
import org.tiercel.task.Progress;

/// Estimates how much every coefficient differs between two groups of units, d = c(group) −
/// c(reference). Its interval is the percentile interval of the two-sample bootstrap (Efron and
/// Tibshirani 1993, An Introduction to the Bootstrap, sections 8.3 and 13.3): each sample draws
/// units anew in either group by itself, as many as it has, and takes the difference of what they
/// give. A difference of which one side is undefined is undefined; samples without a value are
/// counted, and above [Bootstrap#MOST_UNDEFINED] there is no interval. Safe for use by several
/// threads.
public final class DifferenceEstimator {
  private final EstimationPlan plan;
  private final Bootstrap bootstrap;

  /// @param plan with a bootstrap, whose clusters are those of the groups
  public DifferenceEstimator(EstimationPlan plan) {
    this.plan = plan;
    this.bootstrap = plan.bootstrap().orElseThrow();
  }

  /// The differences, one a measure for all coders, in the order of [Measure].
  ///
  /// @param group the units that are looked at
  /// @param reference the units that they are compared with; no unit is in both
  public List<Difference> estimate(UnitGroup group, UnitGroup reference, Progress progress) {
    SplittableRandom random = new SplittableRandom(bootstrap.seed());
    Side first = new Side(group, random.split());
    Side second = new Side(reference, random.split());
    List<ResampledValues> resampled = new ArrayList<>();
    first.coefficients.forEach(_ -> resampled.add(new ResampledValues(bootstrap.samples())));
    for (int sample = 0; sample < bootstrap.samples(); sample++) {
      progress.stopIfCancelled();
      List<Value> here = first.draw();
      List<Value> there = second.draw();
      for (int i = 0; i < resampled.size(); i++) {
        resampled.get(i).add(minus(here.get(i), there.get(i)));
      }
    }
    List<Difference> differences = new ArrayList<>();
    List<Value> here = first.values(first.counts);
    List<Value> there = second.values(second.counts);
    for (int i = 0; i < resampled.size(); i++) {
      Value value = minus(here.get(i), there.get(i));
      differences.add(
          new Difference(
              first.coefficients.get(i).measure(), value, uncertainty(value, resampled.get(i))));
    }
    differences.sort((a, b) -> a.measure().compareTo(b.measure()));
    return List.copyOf(differences);
  }

  private static Value minus(Value here, Value there) {
    if (here instanceof Value.Defined(double a) && there instanceof Value.Defined(double b)) {
      return new Value.Defined(a - b);
    }
    return here instanceof Value.Undefined ? here : there;
  }

  private Uncertainty uncertainty(Value value, ResampledValues values) {
    boolean known =
        value instanceof Value.Defined
            && values.undefined() <= Bootstrap.MOST_UNDEFINED * bootstrap.samples();
    return known
        ? new Uncertainty(
            OptionalDouble.of(values.standardDeviation()),
            Optional.of(values.percentile()),
            values.undefined())
        : Uncertainty.unknown(values.undefined());
  }

  /// One of the groups, with the random numbers that are its own.
  private final class Side {
    private final List<Coefficient> coefficients;
    private final int[] counts;
    private final Resampling resampling;
    private final SplittableRandom random;

    Side(UnitGroup group, SplittableRandom random) {
      Patterns patterns = group.table().patterns();
      this.coefficients = Coefficients.ofAll(group.table(), patterns, plan);
      this.counts = patterns.counts();
      this.resampling = Resampling.ofClusters(patterns, group.clusters());
      this.random = random;
    }

    List<Value> draw() {
      return values(resampling.draw(random));
    }

    List<Value> values(int[] ofPattern) {
      return coefficients.stream().map(coefficient -> coefficient.evaluate(ofPattern)).toList();
    }
  }
}
