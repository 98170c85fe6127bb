package org.tiercel.ui.kit;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.tiercel.domain.Span;

/// The drawing of one mark: fill, underline, margin stripe, and a number for those that have one.
final class MarkNodes {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final Mark mark;
  private final Path fill = styled(new Path(), "mark-fill");
  private final Path line = styled(new Path(), "mark-line");
  private final List<Path> stripes;
  private final Text number = styled(new Text(), "mark-number");
  private List<Rectangle2D> boxes = List.of();

  MarkNodes(Mark mark) {
    this.mark = mark;
    this.stripes =
        Collections.nCopies(Math.max(1, mark.stripes().size()), "mark-stripe").stream()
            .map(style -> styled(new Path(), style))
            .toList();
    mark.number().ifPresent(value -> number.setText(Integer.toString(value)));
    for (Node node : nodes().toList()) {
      node.getStyleClass().addAll("coded", mark.kind().name().toLowerCase(Locale.ROOT));
      node.pseudoClassStateChanged(ACTIVE, mark.active());
      if (mark.color() != null) {
        node.setStyle(CodeColor.of(mark.color()).style());
      }
    }
    for (int i = 0; i < mark.stripes().size(); i++) {
      String color = mark.stripes().get(i);
      stripes.get(i).setStyle(color.isEmpty() ? "" : CodeColor.of(color).style());
    }
  }

  Mark mark() {
    return mark;
  }

  Node fill() {
    return fill;
  }

  /// What is drawn over the text.
  List<Node> above() {
    return mark.number().isPresent() ? List.of(line, number) : List.of(line);
  }

  List<Path> stripes() {
    return stripes;
  }

  /// Puts the drawing where the text is now.
  ///
  /// @param flow the text, laid out
  /// @param below how far under its line the underline runs, in pixels
  void arrange(PostFlow flow, double below) {
    boxes = flow.boxes(mark.span());
    fill.getElements().clear();
    line.getElements().clear();
    for (Rectangle2D box : boxes) {
      fill.getElements().addAll(Boxes.outline(box));
      double y = Math.round(box.getMaxY() + below);
      line.getElements().addAll(new MoveTo(box.getMinX(), y), new LineTo(box.getMaxX(), y));
    }
    number.setVisible(!boxes.isEmpty());
    if (!boxes.isEmpty() && mark.number().isPresent()) {
      placeNumber(flow);
    }
  }

  private void placeNumber(PostFlow flow) {
    Rectangle2D caret = flow.caretBehind(mark.span());
    // Behind right-to-left text is to the left of it.
    boolean leftwards = boxes.getLast().getMinX() >= caret.getMinX() - 1;
    double width = number.getLayoutBounds().getWidth();
    number.setX(leftwards ? caret.getMinX() - width - 1 : caret.getMinX() + 1);
    number.setY(caret.getMinY() + number.getLayoutBounds().getHeight() / 3);
  }

  /// Puts a stripe beside the lines that the mark stands on.
  ///
  /// @param which of its stripes, from 0
  /// @param x the middle of the stripe
  void arrangeStripe(int which, double x) {
    Path stripe = stripes.get(which);
    stripe.getElements().clear();
    if (!boxes.isEmpty()) {
      Span rows = linesCovered();
      stripe.getElements().addAll(new MoveTo(x, rows.start()), new LineTo(x, rows.end()));
    }
  }

  /// The pixel rows from the first to the last line that the mark stands on.
  Span linesCovered() {
    int top = (int) boxes.stream().mapToDouble(Rectangle2D::getMinY).min().orElse(0);
    int bottom = (int) boxes.stream().mapToDouble(Rectangle2D::getMaxY).max().orElse(0);
    return new Span(Math.max(0, top), Math.max(bottom, top + 1));
  }

  boolean covers(double x, double y) {
    return boxes.stream().anyMatch(box -> box.contains(x, y));
  }

  private Stream<Node> nodes() {
    return Stream.concat(Stream.of(fill, line, number), stripes.stream());
  }

  private static <N extends Node> N styled(N node, String styleClass) {
    node.getStyleClass().add(styleClass);
    node.setManaged(false);
    node.setMouseTransparent(true);
    return node;
  }
}
