package org.tiercel.figure;

/// How text looks, colour apart: all that its width depends on.
///
/// @param size of the letters, in the figure's units
/// @param weight how heavy they are
public record TextStyle(double size, Weight weight) {
  /// From one baseline to the next.
  public double leading() {
    return size * 1.3;
  }

  /// How far letters such as d and P reach above the baseline, with their accents.
  public double ascent() {
    return size * 0.97;
  }

  /// How far letters such as g reach below the baseline.
  public double descent() {
    return size * 0.25;
  }

  /// The height of a digit.
  public double digitHeight() {
    return size * 0.73;
  }
}
