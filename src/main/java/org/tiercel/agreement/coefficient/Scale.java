package org.tiercel.agreement.coefficient;

import java.util.Arrays;
import org.tiercel.agreement.table.Categories;

/// Where categories lie on a line.
final class Scale {
  private final double[] positions;

  private Scale(double[] positions) {
    this.positions = positions;
  }

  /// Numeric values, or ranks where the categories have none, stretched to run from 0 to 1.
  static Scale of(Categories categories) {
    double[] values = categories.valuesOrRanks();
    double least = Arrays.stream(values).min().orElse(0);
    double range = Arrays.stream(values).max().orElse(0) - least;
    return new Scale(
        Arrays.stream(values).map(v -> range == 0 ? 0 : (v - least) / range).toArray());
  }

  /// The middle rank of each category among values that occur so often, so that the difference of
  /// two middle ranks is the number of values between them, counting half of either end:
  /// Krippendorff's ordinal metric (2004, p. 233) before squaring.
  static Scale ofMiddleRanks(double[] frequencies) {
    double[] ranks = new double[frequencies.length];
    double below = 0;
    for (int category = 0; category < ranks.length; category++) {
      ranks[category] = below + frequencies[category] / 2;
      below += frequencies[category];
    }
    return new Scale(ranks);
  }

  double position(int category) {
    return positions[category];
  }
}
