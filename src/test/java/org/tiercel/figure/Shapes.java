package org.tiercel.figure;

import java.util.List;
import java.util.stream.Stream;
import org.tiercel.figure.Shape.Group;

/// Finds shapes in figures.
final class Shapes {
  private Shapes() {}

  /// All shapes of a kind, those in groups included, in the order of drawing.
  static <S extends Shape> List<S> of(Class<S> kind, Figure figure) {
    return figure.shapes().stream()
        .flatMap(Shapes::leaves)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static Stream<Shape> leaves(Shape shape) {
    return shape instanceof Group group
        ? group.shapes().stream().flatMap(Shapes::leaves)
        : Stream.of(shape);
  }
}
