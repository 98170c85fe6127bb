package org.tiercel.figure;

import java.util.ArrayList;
import java.util.List;
import org.tiercel.figure.Shape.Group;
import org.tiercel.figure.Shape.Hatch;
import org.tiercel.figure.Shape.Label;
import org.tiercel.figure.Shape.Label.Anchor;
import org.tiercel.figure.Shape.Rect;

/// Draws the cells of a heat map.
final class HeatCellPainter {
  private static final double RADIUS = 2;
  private static final double HATCH_SPACING = 7;
  private static final double HATCH_WIDTH = 1;

  /// How strong the hatch is between the cell's colour and its text's.
  private static final double HATCH_STRENGTH = 0.5;

  /// How strong the frame of a cell without a value is between background and label colour.
  private static final double FRAME_STRENGTH = 0.25;

  private final TextMeasure measure;
  private final FigureTheme theme;
  private final ColorScale scale;

  HeatCellPainter(TextMeasure measure, FigureTheme theme, ColorScale scale) {
    this.measure = measure;
    this.theme = theme;
    this.scale = scale;
  }

  Shape paint(HeatCell cell, Box box) {
    List<Shape> shapes =
        cell.value().isPresent()
            ? filled(cell, box, scale.color(cell.value().getAsDouble()))
            : vacant(box);
    return new Group(cell.description(), shapes);
  }

  private List<Shape> filled(HeatCell cell, Box box, Rgb fill) {
    List<Shape> shapes = new ArrayList<>();
    shapes.add(new Rect(box, RADIUS, fill));
    Rgb ink = theme.inkOn(fill);
    TextStyle style = HeatMapGrid.VALUE;
    double baseline = box.centerY() + style.digitHeight() / 2;
    if (cell.hatched()) {
      shapes.add(hatch(box, fill));
      shapes.add(new Rect(behind(cell.text(), box), RADIUS, fill));
    }
    shapes.add(new Label(cell.text(), box.centerX(), baseline, style, ink, Anchor.MIDDLE, 0));
    return shapes;
  }

  /// The strokes that mark a cell of this colour.
  Hatch hatch(Box box, Rgb fill) {
    Rgb color = fill.towards(theme.inkOn(fill), HATCH_STRENGTH);
    return new Hatch(box, HATCH_SPACING, color, HATCH_WIDTH);
  }

  /// The hatch stops around the value, so that no stroke runs through a digit.
  private Box behind(String text, Box cell) {
    double width = measure.width(text, HeatMapGrid.VALUE) + 6;
    double height = HeatMapGrid.VALUE.digitHeight() + 7;
    return new Box(cell.centerX() - width / 2, cell.centerY() - height / 2, width, height);
  }

  private List<Shape> vacant(Box box) {
    Rgb frame = theme.background().towards(theme.muted(), FRAME_STRENGTH);
    Box inner = new Box(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2);
    return List.of(new Rect(box, RADIUS, frame), new Rect(inner, RADIUS, theme.background()));
  }
}
