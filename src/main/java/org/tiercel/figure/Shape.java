package org.tiercel.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a figure is made of. Units are CSS pixels (1/96 inch), x grows to the right and y
/// downwards; later shapes are drawn over earlier ones.
public sealed interface Shape {
  /// A filled rectangle.
  ///
  /// @param box its place
  /// @param radius of its corners
  /// @param fill its colour
  record Rect(Box box, double radius, Rgb fill) implements Shape {}

  /// A straight line with flat ends.
  record Line(double x1, double y1, double x2, double y2, Rgb color, double width)
      implements Shape {}

  /// A closed, filled polygon.
  ///
  /// @param corners at least three
  record Polygon(List<Point> corners, Rgb fill) implements Shape {
    /// Refuses fewer than three corners.
    public Polygon {
      corners = List.copyOf(corners);
      if (corners.size() < 3) {
        throw new IllegalArgumentException("A polygon has three corners or more");
      }
    }
  }

  /// Parallel strokes that rise to the right and fill a rectangle: a mark that survives grey print.
  ///
  /// @param box what they fill
  /// @param spacing from one stroke to the next, along the horizontal
  /// @param color of the strokes
  /// @param width of a stroke
  record Hatch(Box box, double spacing, Rgb color, double width) implements Shape {
    /// The strokes, cut at the rectangle's edges; every output draws these.
    public List<Line> strokes() {
      List<Line> strokes = new ArrayList<>();
      for (double foot = box.x() + spacing / 2;
          foot < box.right() + box.height();
          foot += spacing) {
        // The full stroke runs from (foot, top) down to the left to (foot − height, bottom).
        double overRight = Math.max(0, foot - box.right());
        double overLeft = Math.max(0, box.x() - (foot - box.height()));
        strokes.add(
            new Line(
                foot - overRight,
                box.y() + overRight,
                foot - box.height() + overLeft,
                box.bottom() - overLeft,
                color,
                width));
      }
      return List.copyOf(strokes);
    }
  }

  /// One line of text.
  ///
  /// @param x where the anchor stands
  /// @param y of the baseline
  /// @param degrees turned clockwise around (x, y); labels that rise to the right are negative
  record Label(
      String text, double x, double y, TextStyle style, Rgb color, Anchor anchor, double degrees)
      implements Shape {
    /// Which point of the line stands at x.
    public enum Anchor {
      /// Its left end.
      START,
      /// Its middle.
      MIDDLE,
      /// Its right end.
      END
    }
  }

  /// Shapes that belong together.
  ///
  /// @param description what they say, for a tooltip and a screen reader; null if they say nothing
  record Group(@Nullable String description, List<Shape> shapes) implements Shape {
    /// Copies the list.
    public Group {
      shapes = List.copyOf(shapes);
    }
  }
}
