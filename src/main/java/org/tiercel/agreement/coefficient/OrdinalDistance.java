package org.tiercel.agreement.coefficient;

/// Gwet's ordinal weights (2014) as a distance: the number of pairs that can be formed from the
/// categories between two of them, both included, as a share of the pairs of all categories.
record OrdinalDistance(int categories) implements Distance {
  @Override
  public double between(int first, int second) {
    return categories < 2 ? 0 : pairs(Math.abs(first - second) + 1) / pairs(categories);
  }

  private static double pairs(int among) {
    return among * (among - 1.0) / 2;
  }
}
