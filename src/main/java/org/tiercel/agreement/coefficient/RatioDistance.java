package org.tiercel.agreement.coefficient;

import java.util.Arrays;
import org.tiercel.agreement.table.Categories;

/// The squared quotient of difference and sum of two values from zero up, two zeros being equal
/// (Krippendorff 2004, p. 234), as a share of the greatest such quotient among all categories.
final class RatioDistance implements Distance {
  private final double[] values;
  private final double greatest;

  /// @throws IllegalArgumentException if a value is below zero
  RatioDistance(Categories categories) {
    this.values = categories.valuesOrRanks();
    if (isNegative(categories)) {
      throw new IllegalArgumentException("ratio distances need values from zero up");
    }
    double least = Arrays.stream(values).min().orElse(0);
    double most = Arrays.stream(values).max().orElse(0);
    double quotient = squaredQuotient(least, most);
    this.greatest = quotient == 0 ? 1 : quotient;
  }

  static boolean isNegative(Categories categories) {
    return Arrays.stream(categories.valuesOrRanks()).anyMatch(value -> value < 0);
  }

  @Override
  public double between(int first, int second) {
    return squaredQuotient(values[first], values[second]) / greatest;
  }

  private static double squaredQuotient(double first, double second) {
    if (first == second) {
      return 0;
    }
    double quotient = (first - second) / (first + second);
    return quotient * quotient;
  }
}
