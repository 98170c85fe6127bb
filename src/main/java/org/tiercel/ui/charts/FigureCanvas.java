package org.tiercel.ui.charts;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import org.tiercel.figure.Box;
import org.tiercel.figure.Figure;
import org.tiercel.figure.Point;
import org.tiercel.figure.Rgb;
import org.tiercel.figure.Shape;
import org.tiercel.figure.TextMeasure;
import org.tiercel.figure.TextStyle;
import org.tiercel.figure.Weight;
import org.tiercel.figure.font.FontRun;
import org.tiercel.figure.font.FontRuns;
import org.tiercel.figure.font.Typeface;

/// Draws a figure in the window from the shapes that its files are written from.
final class FigureCanvas extends Canvas {
  private final TextMeasure measure;

  /// @param measure says where parts of a text in different fonts begin, as it did for the layout
  FigureCanvas(TextMeasure measure) {
    this.measure = measure;
    setMouseTransparent(true);
  }

  /// Draws it in place of what was drawn before.
  ///
  /// @param scale pixels for a unit of the figure
  void draw(Figure figure, double scale) {
    setWidth(Math.ceil(figure.width() * scale));
    setHeight(Math.ceil(figure.height() * scale));
    GraphicsContext pen = getGraphicsContext2D();
    pen.save();
    pen.setFill(color(figure.background()));
    pen.fillRect(0, 0, getWidth(), getHeight());
    pen.scale(scale, scale);
    pen.setLineCap(StrokeLineCap.BUTT);
    pen.setFontSmoothingType(FontSmoothingType.GRAY);
    pen.setTextBaseline(VPos.BASELINE);
    pen.setTextAlign(TextAlignment.LEFT);
    figure.shapes().forEach(shape -> draw(pen, shape));
    pen.restore();
  }

  private void draw(GraphicsContext pen, Shape shape) {
    switch (shape) {
      case Shape.Rect(Box box, double radius, Rgb fill) -> {
        pen.setFill(color(fill));
        pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
      }
      case Shape.Line line -> draw(pen, line);
      case Shape.Polygon(List<Point> corners, Rgb fill) -> {
        pen.setFill(color(fill));
        pen.fillPolygon(
            corners.stream().mapToDouble(Point::x).toArray(),
            corners.stream().mapToDouble(Point::y).toArray(),
            corners.size());
      }
      case Shape.Hatch hatch -> hatch.strokes().forEach(stroke -> draw(pen, stroke));
      case Shape.Label label -> draw(pen, label);
      case Shape.Group group -> group.shapes().forEach(part -> draw(pen, part));
    }
  }

  private static void draw(GraphicsContext pen, Shape.Line line) {
    pen.setStroke(color(line.color()));
    pen.setLineWidth(line.width());
    pen.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
  }

  private void draw(GraphicsContext pen, Shape.Label label) {
    double x =
        switch (label.anchor()) {
          case START -> 0;
          case MIDDLE -> -measure.width(label.text(), label.style()) / 2;
          case END -> -measure.width(label.text(), label.style());
        };
    pen.save();
    pen.translate(label.x(), label.y());
    pen.rotate(label.degrees());
    pen.setFill(color(label.color()));
    for (FontRun run : FontRuns.of(label.text())) {
      String part = label.text().substring(run.start(), run.end());
      pen.setFont(font(run.typeface(), label.style()));
      pen.fillText(part, x, 0);
      x += measure.width(part, label.style());
    }
    pen.restore();
  }

  private static Font font(Typeface typeface, TextStyle style) {
    boolean semibold = typeface == Typeface.TEXT && style.weight() == Weight.SEMIBOLD;
    return Font.font(semibold ? "Inter SemiBold" : typeface.family(), style.size());
  }

  private static Color color(Rgb color) {
    return Color.rgb(color.red(), color.green(), color.blue());
  }
}
