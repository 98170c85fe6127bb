package org.tiercel.figure;

import java.util.ArrayList;
import java.util.List;
import org.tiercel.analysis.CellMeasure;
import org.tiercel.analysis.CellMeasure.Reading;
import org.tiercel.figure.Shape.Group;
import org.tiercel.figure.Shape.Label;
import org.tiercel.figure.Shape.Label.Anchor;
import org.tiercel.figure.Shape.Rect;

/// The key to a heat map's colours: the measure's name over a bar with its ends, and what hatching
/// means.
final class HeatMapLegend {
  /// From its top to the feet of its numbers.
  static final double HEIGHT = 42;

  private static final TextStyle STYLE = new TextStyle(11, Weight.REGULAR);
  private static final double BAR_WIDTH = 168;
  private static final double BAR_HEIGHT = 10;
  private static final double BAR_TOP = 18;
  private static final int STEPS = 42;
  private static final double SWATCH_WIDTH = 24;
  private static final double SWATCH_HEIGHT = 14;
  private static final double SPACE = 22;

  private final TextMeasure measure;
  private final FigureTheme theme;
  private final ColorScale scale;

  HeatMapLegend(TextMeasure measure, FigureTheme theme, ColorScale scale) {
    this.measure = measure;
    this.theme = theme;
    this.scale = scale;
  }

  /// How wide it will be.
  double width(boolean withHatching) {
    return withHatching
        ? BAR_WIDTH + SPACE + SWATCH_WIDTH + 6 + Math.ceil(measure.width(hatching(), STYLE))
        : BAR_WIDTH;
  }

  private static String hatching() {
    return FigureWords.say("legend.hatched", String.valueOf(HeatCells.SMALL_EXPECTED));
  }

  Shape draw(Point corner, CellMeasure cellMeasure, boolean withHatching) {
    String name = FigureWords.say("measure." + cellMeasure.key());
    List<Shape> shapes = new ArrayList<>();
    shapes.add(label(name, corner.x(), corner.y() + STYLE.ascent(), Anchor.START));
    bar(shapes, corner);
    ticks(shapes, corner, cellMeasure.reading());
    if (withHatching) {
      swatch(shapes, corner);
    }
    return new Group(name, shapes);
  }

  private void bar(List<Shape> shapes, Point corner) {
    double step = BAR_WIDTH / STEPS;
    for (int i = 0; i < STEPS; i++) {
      double value = scale.from() + (scale.to() - scale.from()) * i / (STEPS - 1);
      // Each step reaches under the next one, or a viewer's smoothing would show seams.
      double width = i < STEPS - 1 ? step * 2 : step;
      Box box = new Box(corner.x() + i * step, corner.y() + BAR_TOP, width, BAR_HEIGHT);
      shapes.add(new Rect(box, 0, scale.color(value)));
    }
  }

  private void ticks(List<Shape> shapes, Point corner, Reading reading) {
    double baseline = corner.y() + HEIGHT - STYLE.descent();
    String from = Numerals.of(reading, scale.from());
    String to = Numerals.of(reading, scale.to());
    if (reading == Reading.RESIDUAL) {
      from = "\u2264 " + from;
      to = "\u2265 " + to;
      String middle = Numerals.of(reading, 0);
      shapes.add(label(middle, corner.x() + BAR_WIDTH / 2, baseline, Anchor.MIDDLE));
    }
    shapes.add(label(from, corner.x(), baseline, Anchor.START));
    shapes.add(label(to, corner.x() + BAR_WIDTH, baseline, Anchor.END));
  }

  private void swatch(List<Shape> shapes, Point corner) {
    double middle = corner.y() + BAR_TOP + BAR_HEIGHT / 2;
    double left = corner.x() + BAR_WIDTH + SPACE;
    Box box = new Box(left, middle - SWATCH_HEIGHT / 2, SWATCH_WIDTH, SWATCH_HEIGHT);
    shapes.add(new Rect(box, 2, theme.middle()));
    shapes.add(new HeatCellPainter(measure, theme, scale).hatch(box, theme.middle()));
    double baseline = middle + STYLE.digitHeight() / 2;
    shapes.add(label(hatching(), box.right() + 6, baseline, Anchor.START));
  }

  private Label label(String text, double x, double y, Anchor anchor) {
    return new Label(text, x, y, STYLE, theme.muted(), anchor, 0);
  }
}
