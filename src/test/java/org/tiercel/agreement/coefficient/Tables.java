package org.tiercel.agreement.coefficient;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tiercel.agreement.table.Categories;
import org.tiercel.agreement.table.Level;
import org.tiercel.agreement.table.RatingTable;
import org.tiercel.agreement.table.RatingTableBuilder;
import org.tiercel.task.Progress;

/// Tables for tests.
final class Tables {
  private Tables() {}

  /// A table from rows of one character a coder, `.` where missing.
  ///
  /// @param categories one character each, in order
  static RatingTable of(String categories, String... rows) {
    int coders = rows.length == 0 ? 2 : rows[0].length();
    RatingTableBuilder builder =
        RatingTable.of(
            Categories.of(categories.chars().mapToObj(Character::toString).toList()),
            IntStream.range(0, coders).mapToObj(coder -> "Coder " + (char) ('A' + coder)).toList());
    for (int unit = 0; unit < rows.length; unit++) {
      builder.add("u" + unit, rows[unit].chars().map(categories::indexOf).toArray());
    }
    return builder.build();
  }

  /// Coders who give a common truth or, with some probability, anything.
  static RatingTable random(long seed, int units, int coders, int categories, double missing) {
    SplittableRandom random = new SplittableRandom(seed);
    RatingTableBuilder builder =
        RatingTable.of(
            Categories.of(
                IntStream.rangeClosed(1, categories).mapToObj(Integer::toString).toList()),
            IntStream.range(0, coders).mapToObj(coder -> "Coder " + coder).toList());
    for (int unit = 0; unit < units; unit++) {
      int truth = random.nextInt(categories);
      int[] ratings = new int[coders];
      for (int coder = 0; coder < coders; coder++) {
        int rating = random.nextDouble() < 0.4 ? random.nextInt(categories) : truth;
        ratings[coder] = random.nextDouble() < missing ? RatingTable.MISSING : rating;
      }
      builder.add("u" + unit, ratings);
    }
    return builder.build();
  }

  static List<Estimate> estimates(RatingTable table, EstimationPlan plan) {
    return new Estimator(plan).estimate(table, Progress.none());
  }

  static Estimate estimate(RatingTable table, Measure measure, EstimationPlan plan) {
    return estimates(table, plan).stream()
        .filter(estimate -> estimate.measure() == measure)
        .findFirst()
        .orElseThrow();
  }

  static Estimate estimate(RatingTable table, Measure measure, Level level) {
    return estimate(table, measure, EstimationPlan.of(level, Weighting.IDENTITY));
  }
}
