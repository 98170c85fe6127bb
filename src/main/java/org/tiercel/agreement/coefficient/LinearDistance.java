package org.tiercel.agreement.coefficient;

/// The absolute difference of two positions on a scale from 0 to 1.
final class LinearDistance implements Distance {
  private final Scale scale;

  LinearDistance(Scale scale) {
    this.scale = scale;
  }

  @Override
  public double between(int first, int second) {
    return Math.abs(scale.position(first) - scale.position(second));
  }
}
