package org.tiercel.agreement.coefficient;

/// The squared difference of two positions. Distances to a mass are taken from its mean and
/// variance, in time proportional to the number of categories.
final class SquaredDistance implements Distance {
  private final Scale scale;

  SquaredDistance(Scale scale) {
    this.scale = scale;
  }

  @Override
  public double between(int first, int second) {
    double difference = scale.position(first) - scale.position(second);
    return difference * difference;
  }

  @Override
  public double[] against(double[] masses) {
    double total = 0;
    double weighted = 0;
    for (int category = 0; category < masses.length; category++) {
      total += masses[category];
      weighted += masses[category] * scale.position(category);
    }
    double mean = total == 0 ? 0 : weighted / total;
    double spread = 0;
    for (int category = 0; category < masses.length; category++) {
      double difference = scale.position(category) - mean;
      spread += masses[category] * difference * difference;
    }
    double[] sums = new double[masses.length];
    for (int category = 0; category < masses.length; category++) {
      double difference = scale.position(category) - mean;
      sums[category] = total * difference * difference + spread;
    }
    return sums;
  }
}
