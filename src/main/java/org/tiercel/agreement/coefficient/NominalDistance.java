package org.tiercel.agreement.coefficient;

import java.util.Arrays;

/// 0 between equal categories, 1 between different ones.
record NominalDistance() implements Distance {
  @Override
  public double between(int first, int second) {
    return first == second ? 0 : 1;
  }

  @Override
  public double[] against(double[] masses) {
    double[] sums = new double[masses.length];
    double total = Arrays.stream(masses).sum();
    Arrays.setAll(sums, category -> Math.max(0, total - masses[category]));
    return sums;
  }
}
