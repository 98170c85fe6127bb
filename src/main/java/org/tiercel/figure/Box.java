package org.tiercel.figure;

/// An upright rectangle in a figure.
///
/// @param x its left edge
/// @param y its upper edge
public record Box(double x, double y, double width, double height) {
  /// The right edge.
  public double right() {
    return x + width;
  }

  /// The lower edge.
  public double bottom() {
    return y + height;
  }

  /// Halfway across.
  public double centerX() {
    return x + width / 2;
  }

  /// Halfway down.
  public double centerY() {
    return y + height / 2;
  }

  /// Whether a point lies inside; the left and upper edges do, the others do not.
  public boolean contains(double pointX, double pointY) {
    return pointX >= x && pointX < right() && pointY >= y && pointY < bottom();
  }
}
