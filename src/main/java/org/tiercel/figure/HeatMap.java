package org.tiercel.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiercel.analysis.CrossTable;
import org.tiercel.figure.Shape.Group;
import org.tiercel.figure.Shape.Label;
import org.tiercel.figure.Shape.Label.Anchor;

/// Lays out a cross table as a heat map: title, column and row labels, one coloured cell with its
/// value for each pair, a legend and a footnote.
public final class HeatMap {
  private static final double MARGIN = 20;
  private static final double LEAST_WIDTH = 380;
  private static final TextStyle TITLE = new TextStyle(16, Weight.SEMIBOLD);
  private static final TextStyle SUBTITLE = new TextStyle(12, Weight.REGULAR);
  private static final TextStyle MESSAGE = new TextStyle(13, Weight.REGULAR);
  private static final TextStyle FOOTNOTE = new TextStyle(11, Weight.REGULAR);
  private static final double ROW_LABEL_GAP = 10;

  private final TextMeasure measure;
  private final FigureTheme theme;

  /// A heat map in the colours of a theme.
  public HeatMap(TextMeasure measure, FigureTheme theme) {
    this.measure = measure;
    this.theme = theme;
  }

  /// Draws it. A table without anything in it gives a figure that says why.
  public Figure draw(HeatMapSpec spec) {
    return reasonForNothing(spec.table())
        .map(reason -> message(spec, reason))
        .orElseGet(() -> cells(spec));
  }

  private static Optional<String> reasonForNothing(CrossTable table) {
    if (table.rows().isEmpty()) {
      return Optional.of(FigureWords.say("empty.rows"));
    }
    if (table.columns().isEmpty()) {
      return Optional.of(FigureWords.say("empty.columns"));
    }
    return table.total() == 0 ? Optional.of(FigureWords.say("empty.units")) : Optional.empty();
  }

  private Figure message(HeatMapSpec spec, String reason) {
    Page page = header(spec, LEAST_WIDTH);
    page.space(16);
    page.paragraph(reason, MESSAGE, theme.ink());
    page.space(16);
    page.paragraph(spec.footnote(), FOOTNOTE, theme.muted());
    return page.figure(spec.title(), reason, List.of());
  }

  private Figure cells(HeatMapSpec spec) {
    CrossTable table = spec.table();
    HeatCells cells = HeatCells.of(table, spec.measure());
    ColorScale scale = ColorScale.of(spec.measure().reading(), cells.values(), theme);
    HeatMapGrid grid = HeatMapGrid.of(table, cells, measure);
    double gridLeft = MARGIN + grid.rowLabelWidth() + ROW_LABEL_GAP;

    Page page = header(spec, Math.max(LEAST_WIDTH, gridLeft - MARGIN + grid.right()));
    page.space(10 + grid.columnLabelHeight());
    Point corner = new Point(gridLeft, page.y());
    page.add(new Group(null, labels(grid, corner)));
    List<Mark> marks = new ArrayList<>();
    HeatCellPainter painter = new HeatCellPainter(measure, theme, scale);
    for (HeatCell cell : cells.cells()) {
      Box box = moved(grid.cell(cell.row(), cell.column()), corner);
      page.add(painter.paint(cell, box));
      marks.add(
          new Mark(
              box,
              table.rows().get(cell.row()).key(),
              table.columns().get(cell.column()).key(),
              cell.description()));
    }
    page.space(grid.bottom() + 18);
    HeatMapLegend legend = new HeatMapLegend(measure, theme, scale);
    boolean hatched = cells.hatched() > 0;
    boolean roomBelowCells = gridLeft + legend.width(hatched) <= page.right();
    double legendLeft = roomBelowCells ? gridLeft : MARGIN;
    page.add(legend.draw(new Point(legendLeft, page.y()), spec.measure(), hatched));
    page.space(HeatMapLegend.HEIGHT + 14);
    page.paragraph(footnote(spec, cells), FOOTNOTE, theme.muted());
    return page.figure(spec.title(), description(spec), marks);
  }

  private Page header(HeatMapSpec spec, double width) {
    Page page = new Page(measure, theme.background(), MARGIN, Math.ceil(width));
    page.paragraph(spec.title(), TITLE, theme.ink());
    page.space(2);
    page.paragraph(spec.subtitle(), SUBTITLE, theme.muted());
    return page;
  }

  private List<Shape> labels(HeatMapGrid grid, Point corner) {
    List<Shape> labels = new ArrayList<>();
    for (int column = 0; column < grid.columnLines().size(); column++) {
      List<String> lines = grid.columnLines().get(column);
      for (int line = 0; line < lines.size(); line++) {
        double x = corner.x() + grid.labelX(column, line);
        double y = corner.y() - HeatMapGrid.LABEL_GAP;
        labels.add(label(lines.get(line), x, y, Anchor.START, -45));
      }
    }
    double leading = HeatMapGrid.LABEL.leading();
    for (int row = 0; row < grid.rowLines().size(); row++) {
      List<String> lines = grid.rowLines().get(row);
      double middle = corner.y() + grid.cell(row, 0).centerY();
      double first =
          middle + HeatMapGrid.LABEL.digitHeight() / 2 - (lines.size() - 1) * leading / 2;
      for (int line = 0; line < lines.size(); line++) {
        double x = corner.x() - ROW_LABEL_GAP;
        labels.add(label(lines.get(line), x, first + line * leading, Anchor.END, 0));
      }
    }
    return labels;
  }

  private Label label(String text, double x, double y, Anchor anchor, double degrees) {
    return new Label(text, x, y, HeatMapGrid.LABEL, theme.ink(), anchor, degrees);
  }

  private static Box moved(Box box, Point by) {
    return new Box(box.x() + by.x(), box.y() + by.y(), box.width(), box.height());
  }

  private static String footnote(HeatMapSpec spec, HeatCells cells) {
    List<String> sentences = new ArrayList<>();
    sentences.add(spec.footnote().strip());
    if (cells.hatched() > 0) {
      sentences.add(
          FigureWords.say(
              "note.hatched", cells.hatched(), String.valueOf(HeatCells.SMALL_EXPECTED)));
    }
    if (cells.vacant() > 0) {
      sentences.add(FigureWords.say("note.vacant", cells.vacant()));
    }
    return String.join(" ", sentences).strip();
  }

  private static String description(HeatMapSpec spec) {
    CrossTable table = spec.table();
    return FigureWords.say(
            "heatmap.description",
            Numerals.of(table.rows().size()),
            Numerals.of(table.columns().size()),
            spec.subtitle())
        .strip();
  }
}
