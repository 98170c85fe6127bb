package org.tiercel.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.tiercel.agreement.coefficient.Bootstrap;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.agreement.coefficient.EstimationPlan;
import org.tiercel.agreement.coefficient.Estimator;
import org.tiercel.agreement.coefficient.Interval;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.coefficient.Weighting;
import org.tiercel.agreement.table.Categories;
import org.tiercel.agreement.table.Level;
import org.tiercel.agreement.table.RatingTable;
import org.tiercel.agreement.table.RatingTableBuilder;
import org.tiercel.task.Progress;

/// How often the 95 % intervals of Cohen's kappa hold the true kappa: two coders of a binary code
/// with equal prevalence are simulated so that kappa is known exactly. Prints a Markdown table with
/// one line a design; rare codes are at its end.
public final class AgreementCoverage {
  private static final int TABLES = 1000;
  private static final int SAMPLES = 1000;

  private AgreementCoverage() {}

  private record Design(int units, double prevalence, double kappa) {}

  public static void main(String[] arguments) {
    System.out.println(
        "| units | prevalence | kappa | analytic | percentile | BCa | no interval |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (double prevalence : List.of(0.5, 0.3, 0.1, 0.05, 0.02)) {
      for (int units : List.of(200, 500)) {
        for (double kappa : List.of(0.4, 0.7)) {
          print(new Design(units, prevalence, kappa));
        }
      }
    }
  }

  private static void print(Design design) {
    Map<Interval.Method, Integer> held = new EnumMap<>(Interval.Method.class);
    int without = 0;
    for (int table = 0; table < TABLES; table++) {
      RatingTable ratings = simulate(design, new SplittableRandom(table));
      for (Interval.Method method : Interval.Method.values()) {
        Optional<Interval> interval = kappa(ratings, method, table).interval();
        boolean holds =
            interval.isPresent()
                && interval.get().lower() <= design.kappa()
                && design.kappa() <= interval.get().upper();
        held.merge(method, holds ? 1 : 0, Integer::sum);
        without += interval.isEmpty() && method == Interval.Method.BOOTSTRAP_BCA ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %d | %s | %s | %.1f %% | %.1f %% | %.1f %% | %.1f %% |%n",
        design.units(),
        design.prevalence(),
        design.kappa(),
        percent(held.getOrDefault(Interval.Method.ANALYTIC, 0)),
        percent(held.getOrDefault(Interval.Method.BOOTSTRAP_PERCENTILE, 0)),
        percent(held.getOrDefault(Interval.Method.BOOTSTRAP_BCA, 0)),
        percent(without));
  }

  private static double percent(int tables) {
    return 100.0 * tables / TABLES;
  }

  private static Estimate kappa(RatingTable table, Interval.Method method, long seed) {
    Optional<Bootstrap> bootstrap =
        method == Interval.Method.ANALYTIC
            ? Optional.empty()
            : Optional.of(new Bootstrap(SAMPLES, seed, method, Optional.empty()));
    EstimationPlan plan = new EstimationPlan(Level.NOMINAL, Weighting.IDENTITY, bootstrap);
    return new Estimator(plan)
        .estimate(table, Progress.none()).stream()
            .filter(estimate -> estimate.measure() == Measure.COHEN_KAPPA)
            .findFirst()
            .orElseThrow();
  }

  private static RatingTable simulate(Design design, SplittableRandom random) {
    double spread = design.prevalence() * (1 - design.prevalence());
    double both = design.prevalence() * design.prevalence() + design.kappa() * spread;
    double either = (1 - design.kappa()) * spread;
    RatingTableBuilder builder =
        RatingTable.of(Categories.of(List.of("absent", "present")), List.of("A", "B"));
    for (int unit = 0; unit < design.units(); unit++) {
      double drawn = random.nextDouble();
      int first = drawn < both + either ? 1 : 0;
      int second = drawn < both || (drawn >= both + either && drawn < both + 2 * either) ? 1 : 0;
      builder.add("u" + unit, first, second);
    }
    return builder.build();
  }
}
