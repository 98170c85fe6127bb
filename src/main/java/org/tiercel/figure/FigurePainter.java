package org.tiercel.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.tiercel.figure.Shape.Group;
import org.tiercel.figure.Shape.Hatch;
import org.tiercel.figure.Shape.Label;
import org.tiercel.figure.Shape.Line;
import org.tiercel.figure.Shape.Polygon;
import org.tiercel.figure.Shape.Rect;

/// Paints figures with java.desktop.
final class FigurePainter {
  private final AwtFonts fonts;
  private final Graphics2D canvas;

  /// Paints on a canvas whose unit is a CSS pixel.
  FigurePainter(AwtFonts fonts, Graphics2D canvas) {
    this.fonts = fonts;
    this.canvas = canvas;
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  void paint(Shape shape) {
    switch (shape) {
      case Rect(Box box, double radius, Rgb fill) -> {
        canvas.setColor(color(fill));
        canvas.fill(
            new RoundRectangle2D.Double(
                box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius));
      }
      case Line line -> line(line);
      case Polygon(var corners, Rgb fill) -> {
        Path2D path = new Path2D.Double();
        path.moveTo(corners.getFirst().x(), corners.getFirst().y());
        corners.stream().skip(1).forEach(corner -> path.lineTo(corner.x(), corner.y()));
        path.closePath();
        canvas.setColor(color(fill));
        canvas.fill(path);
      }
      case Hatch hatch -> hatch.strokes().forEach(this::line);
      case Label label -> label(label);
      case Group group -> group.shapes().forEach(this::paint);
    }
  }

  private void line(Line line) {
    canvas.setColor(color(line.color()));
    canvas.setStroke(
        new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    canvas.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
  }

  private void label(Label label) {
    if (label.text().isEmpty()) {
      return;
    }
    var text = fonts.dressed(label.text(), label.style()).getIterator();
    TextLayout layout = new TextLayout(text, canvas.getFontRenderContext());
    double before =
        switch (label.anchor()) {
          case START -> 0;
          case MIDDLE -> layout.getAdvance() / 2;
          case END -> layout.getAdvance();
        };
    AffineTransform upright = canvas.getTransform();
    canvas.translate(label.x(), label.y());
    canvas.rotate(Math.toRadians(label.degrees()));
    canvas.setColor(color(label.color()));
    layout.draw(canvas, (float) -before, 0);
    canvas.setTransform(upright);
  }

  static Color color(Rgb color) {
    return new Color(color.red(), color.green(), color.blue());
  }
}
