package org.tiercel.figure;

import java.util.List;
import org.tiercel.figure.Shape.Label;

/// Where the letters of a label lie: a rectangle that may be turned.
record LabelArea(String text, List<Point> corners) {
  static LabelArea of(Label label, TextMeasure measure) {
    double width = measure.width(label.text(), label.style());
    double left =
        switch (label.anchor()) {
          case START -> 0;
          case MIDDLE -> -width / 2;
          case END -> -width;
        };
    double top = -label.style().digitHeight();
    double bottom = label.style().descent() * 0.8;
    return new LabelArea(
        label.text(),
        List.of(
            turned(label, left, top),
            turned(label, left + width, top),
            turned(label, left + width, bottom),
            turned(label, left, bottom)));
  }

  private static Point turned(Label label, double dx, double dy) {
    double angle = Math.toRadians(label.degrees());
    return new Point(
        label.x() + dx * Math.cos(angle) - dy * Math.sin(angle),
        label.y() + dx * Math.sin(angle) + dy * Math.cos(angle));
  }

  boolean isInside(Figure figure) {
    return corners.stream()
        .allMatch(
            corner ->
                corner.x() >= 0
                    && corner.y() >= 0
                    && corner.x() <= figure.width()
                    && corner.y() <= figure.height());
  }

  /// Two convex areas are apart exactly if a line along some edge of one of them separates them.
  boolean overlaps(LabelArea other) {
    return !separates(this, other) && !separates(other, this);
  }

  private static boolean separates(LabelArea one, LabelArea other) {
    for (int i = 0; i < one.corners.size(); i++) {
      Point from = one.corners.get(i);
      Point to = one.corners.get((i + 1) % one.corners.size());
      double x = to.y() - from.y();
      double y = from.x() - to.x();
      if (farthest(one, x, y) <= -farthest(other, -x, -y)) {
        return true;
      }
    }
    return false;
  }

  /// How far an area reaches in a direction.
  private static double farthest(LabelArea area, double x, double y) {
    double farthest = Double.NEGATIVE_INFINITY;
    for (Point corner : area.corners) {
      farthest = Math.max(farthest, corner.x() * x + corner.y() * y);
    }
    return farthest;
  }
}
