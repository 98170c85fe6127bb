package org.tiercel.figure;

import java.util.ArrayList;
import java.util.List;
import org.tiercel.figure.Shape.Label;
import org.tiercel.figure.Shape.Label.Anchor;

/// A figure in the making, filled from top to bottom.
final class Page {
  private final TextWrap wrap;
  private final Rgb background;
  private final double margin;
  private final double contentWidth;
  private final List<Shape> shapes = new ArrayList<>();
  private double y;

  /// An empty page.
  ///
  /// @param margin on all sides
  /// @param contentWidth between the margins
  Page(TextMeasure measure, Rgb background, double margin, double contentWidth) {
    this.wrap = new TextWrap(measure);
    this.background = background;
    this.margin = margin;
    this.contentWidth = contentWidth;
    this.y = margin;
  }

  /// How far down the page is filled.
  double y() {
    return y;
  }

  /// Where the right margin begins.
  double right() {
    return margin + contentWidth;
  }

  void space(double height) {
    y += height;
  }

  void add(Shape shape) {
    shapes.add(shape);
  }

  /// Writes a text over as many lines as it needs; an empty text takes no space.
  void paragraph(String text, TextStyle style, Rgb color) {
    for (String line : wrap.lines(text, style, contentWidth)) {
      double baseline = y + style.ascent();
      shapes.add(new Label(line, margin, baseline, style, color, Anchor.START, 0));
      y += style.leading();
    }
  }

  Figure figure(String title, String description, List<Mark> marks) {
    double width = margin + contentWidth + margin;
    return new Figure(width, Math.ceil(y + margin), title, description, background, shapes, marks);
  }
}
