package org.tiercel.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/// Boxes of text put together.
final class Boxes {
  /// Boxes of neighbouring words touch but for rounding.
  private static final double TOUCHING = 0.5;

  private Boxes() {}

  /// Boxes that touch on the same line made one, from top to bottom and left to right.
  static List<Rectangle2D> joined(List<Rectangle2D> boxes) {
    List<Rectangle2D> sorted = new ArrayList<>(boxes);
    sorted.removeIf(box -> box.getWidth() <= TOUCHING);
    sorted.sort(
        Comparator.comparingDouble(Rectangle2D::getMinY).thenComparingDouble(Rectangle2D::getMinX));
    List<Rectangle2D> joined = new ArrayList<>();
    for (Rectangle2D box : sorted) {
      if (!joined.isEmpty() && touch(joined.getLast(), box)) {
        joined.add(around(joined.removeLast(), box));
      } else {
        joined.add(box);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean touch(Rectangle2D left, Rectangle2D right) {
    return Math.abs(left.getMinY() - right.getMinY()) < TOUCHING
        && right.getMinX() <= left.getMaxX() + TOUCHING;
  }

  private static Rectangle2D around(Rectangle2D a, Rectangle2D b) {
    double right = Math.max(a.getMaxX(), b.getMaxX());
    double bottom = Math.max(a.getMaxY(), b.getMaxY());
    return new Rectangle2D(a.getMinX(), a.getMinY(), right - a.getMinX(), bottom - a.getMinY());
  }

  /// The outline of a box as a closed path.
  static List<PathElement> outline(Rectangle2D box) {
    return List.of(
        new MoveTo(box.getMinX(), box.getMinY()),
        new LineTo(box.getMaxX(), box.getMinY()),
        new LineTo(box.getMaxX(), box.getMaxY()),
        new LineTo(box.getMinX(), box.getMaxY()),
        new ClosePath());
  }
}
