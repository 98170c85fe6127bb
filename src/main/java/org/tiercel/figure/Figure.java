package org.tiercel.figure;

import java.util.List;
import java.util.Optional;

/// A finished drawing. Window, SVG and PNG draw the same one.
///
/// @param width in CSS pixels
/// @param height in CSS pixels
/// @param title what it is called
/// @param description what it shows, in a sentence or two, for those who cannot see it
/// @param background what lies behind everything
/// @param shapes in the order of drawing
/// @param marks the regions that open posts, in reading order
public record Figure(
    double width,
    double height,
    String title,
    String description,
    Rgb background,
    List<Shape> shapes,
    List<Mark> marks) {
  /// Copies the lists.
  public Figure {
    shapes = List.copyOf(shapes);
    marks = List.copyOf(marks);
  }

  /// The mark at a point, if there is one.
  public Optional<Mark> markAt(double x, double y) {
    return marks.stream().filter(mark -> mark.box().contains(x, y)).findFirst();
  }
}
