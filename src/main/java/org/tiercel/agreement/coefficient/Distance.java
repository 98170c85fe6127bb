package org.tiercel.agreement.coefficient;

/// How far apart two categories are: symmetric, 0 between a category and itself. Gwet's agreement
/// weights (2014) are one minus such a distance scaled to at most 1.
public interface Distance {
  /// The distance between two categories.
  double between(int first, int second);

  /// The distance of every category to a mass spread over all of them: for each category `k` the
  /// sum over `l` of `masses[l]` times the distance between `k` and `l`.
  ///
  /// @param masses one number a category
  default double[] against(double[] masses) {
    double[] sums = new double[masses.length];
    for (int k = 0; k < masses.length; k++) {
      if (masses[k] != 0) {
        for (int l = 0; l < masses.length; l++) {
          sums[l] += masses[k] * between(k, l);
        }
      }
    }
    return sums;
  }
}
