package org.tiercel.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.tiercel.figure.Box;
import org.tiercel.figure.Figure;
import org.tiercel.figure.FigureTheme;
import org.tiercel.figure.Mark;
import org.tiercel.figure.TextMeasure;

/// A figure in the window: it follows the colours of its surroundings, shrinks a little to fit, and
/// its marks take the focus, one at a time, with the arrow keys between them.
final class FigurePane extends Region {
  /// Below this share of its size, a figure is cut off instead: its letters would be too small.
  private static final double SMALLEST = 0.8;

  private final FigureCanvas canvas;
  private final List<MarkNode> marks = new ArrayList<>();
  private final Consumer<Mark> look;
  private final Consumer<Mark> open;
  private @Nullable Function<FigureTheme, Figure> drawing;
  private @Nullable Figure figure;
  private FigureTheme theme = FigureTheme.LIGHT;
  private double scale = 1;

  /// @param look what happens when a mark is chosen
  /// @param open what happens when a mark is opened
  FigurePane(TextMeasure measure, Consumer<Mark> look, Consumer<Mark> open) {
    this.canvas = new FigureCanvas(measure);
    this.look = look;
    this.open = open;
    getStyleClass().add("figure-pane");
    getChildren().add(canvas);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    backgroundProperty().addListener((observed, before, now) -> follow(now));
  }

  /// Shows another figure.
  ///
  /// @param newDrawing draws it in the colours of a theme
  void show(Function<FigureTheme, Figure> newDrawing) {
    drawing = newDrawing;
    redraw();
  }

  /// Marks the cell whose posts are shown.
  void setChosen(@Nullable String row, @Nullable String column) {
    for (MarkNode mark : marks) {
      mark.setChosen(mark.mark().row().equals(row) && mark.mark().column().equals(column));
    }
  }

  /// The marks, in reading order.
  List<MarkNode> marks() {
    return List.copyOf(marks);
  }

  /// The stylesheet gives this node the colour of the window's ground, which tells light from dark.
  private void follow(@Nullable Background background) {
    FigureTheme now =
        background != null
                && !background.getFills().isEmpty()
                && background.getFills().getLast().getFill() instanceof Color ground
                && ground.getBrightness() < 0.5
            ? FigureTheme.DARK
            : FigureTheme.LIGHT;
    if (!now.equals(theme)) {
      theme = now;
      redraw();
    }
  }

  private void redraw() {
    if (drawing == null) {
      return;
    }
    Figure drawn = drawing.apply(theme);
    figure = drawn;
    keepMarks(drawn);
    canvas.draw(drawn, scale);
    setAccessibleText(drawn.title() + ". " + drawn.description());
    requestLayout();
  }

  /// Nodes are kept where the cells are the same, so that the focus stays.
  private void keepMarks(Figure drawn) {
    while (marks.size() > drawn.marks().size()) {
      getChildren().remove(marks.removeLast());
    }
    for (int i = 0; i < drawn.marks().size(); i++) {
      if (i == marks.size()) {
        MarkNode node = new MarkNode(drawn.marks().get(i), look, open);
        marks.add(node);
        getChildren().add(node);
      } else {
        marks.get(i).setMark(drawn.marks().get(i));
      }
    }
    if (marks.stream().noneMatch(MarkNode::isFocusTraversable) && !marks.isEmpty()) {
      marks.getFirst().setFocusTraversable(true);
    }
  }

  private void press(KeyEvent event) {
    Optional<MarkNode> from = marks.stream().filter(MarkNode::isFocused).findFirst();
    Optional<MarkNode> to =
        from.flatMap(
            mark ->
                switch (event.getCode()) {
                  case LEFT -> neighbour(mark, -1, 0);
                  case RIGHT -> neighbour(mark, 1, 0);
                  case UP -> neighbour(mark, 0, -1);
                  case DOWN -> neighbour(mark, 0, 1);
                  default -> Optional.empty();
                });
    to.ifPresent(mark -> move(from.orElseThrow(), mark));
    if (from.isPresent() && event.getCode().isArrowKey()) {
      event.consume();
    }
  }

  private Optional<MarkNode> neighbour(MarkNode mark, int right, int down) {
    Box box = mark.mark().box();
    double x = box.centerX() + right * (box.width() + 4);
    double y = box.centerY() + down * (box.height() + 4);
    return marks.stream().filter(other -> other.mark().box().contains(x, y)).findFirst();
  }

  private static void move(MarkNode from, MarkNode to) {
    from.setFocusTraversable(false);
    to.setFocusTraversable(true);
    to.requestFocus();
    to.look();
  }

  @Override
  protected void layoutChildren() {
    if (figure == null) {
      return;
    }
    double fitting = Math.clamp(getWidth() / figure.width(), SMALLEST, 1);
    if (fitting != scale) {
      scale = fitting;
      canvas.draw(figure, scale);
    }
    canvas.relocate(0, 0);
    for (MarkNode mark : marks) {
      Box box = mark.mark().box();
      mark.resizeRelocate(
          box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
    }
  }

  @Override
  protected double computeMinWidth(double height) {
    return figure == null ? 0 : Math.ceil(figure.width() * SMALLEST);
  }

  @Override
  protected double computePrefWidth(double height) {
    return figure == null ? 0 : figure.width();
  }

  @Override
  protected double computePrefHeight(double width) {
    return figure == null ? 0 : Math.ceil(figure.height() * scale);
  }
}
