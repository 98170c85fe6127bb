package org.tiercel.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Span;

/// The grips of the active excerpt of a text. Dragging one draws the mark with its new end, by
/// words or with Alt by graphemes; letting go tells the new span.
final class Grips {
  private final PostText post;
  private final Group layer = new Group();
  private final Grip start = new Grip(true);
  private final Grip end = new Grip(false);
  private BiConsumer<Mark, Span> onResized = (mark, span) -> {};
  private boolean offered;
  private @Nullable Mark mark;
  private @Nullable Span dragged;
  private Point2D toCaret = Point2D.ZERO;

  Grips(PostText post) {
    this.post = post;
    layer.setManaged(false);
    layer.setVisible(false);
    layer.getChildren().addAll(start, end);
    List.of(start, end).forEach(this::listen);
  }

  private void listen(Grip grip) {
    grip.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(grip, event));
    grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(grip, event));
    grip.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release(grip, event));
    grip.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
  }

  Group layer() {
    return layer;
  }

  /// Offers grips from now on.
  void offer(BiConsumer<Mark, Span> handler) {
    onResized = handler;
    offered = true;
    show(post.getMarks());
  }

  /// Takes hold of the active excerpt among these marks, if there is one.
  void show(List<Mark> marks) {
    Optional<Mark> active =
        marks.stream()
            .filter(shown -> shown.active() && shown.kind() == Mark.Kind.EXCERPT)
            .findFirst();
    mark = offered ? active.orElse(null) : null;
    dragged = null;
    layer.setVisible(mark != null);
  }

  /// Puts the grips where the ends of the mark are now.
  void arrange(PostFlow flow) {
    if (mark == null || flow.text().isEmpty()) {
      return;
    }
    Span span = dragged != null ? dragged : mark.span();
    List<Rectangle2D> boxes = flow.boxes(span);
    Rectangle2D first = flow.caret(span.start());
    Rectangle2D last = flow.caretBehind(span);
    // Right-to-left text begins at its right edge.
    boolean beginsLeft =
        boxes.isEmpty() || Math.abs(boxes.getFirst().getMinX() - first.getMinX()) < 1.5;
    boolean endsRight =
        boxes.isEmpty() || Math.abs(boxes.getLast().getMaxX() - last.getMinX()) < 1.5;
    start.place(first, beginsLeft);
    end.place(last, !endsRight);
  }

  private void press(Grip grip, MouseEvent event) {
    event.consume();
    if (mark == null || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    post.requestFocus();
    grip.hold(true);
    dragged = mark.span();
    // The knob lies above or below its line: what counts is where the edge of the text goes.
    Point2D edge = post.edgeOf(mark.span(), grip.atStart());
    toCaret = edge.subtract(at(event));
  }

  private void drag(Grip grip, MouseEvent event) {
    event.consume();
    Mark held = mark;
    if (held == null || dragged == null) {
      return;
    }
    int offset = post.offsetAt(at(event).add(toCaret));
    PassageEnds ends = new PassageEnds(post.spans());
    Span span =
        grip.atStart()
            ? ends.withStart(held.span(), offset, event.isAltDown())
            : ends.withEnd(held.span(), offset, event.isAltDown());
    if (!span.equals(dragged)) {
      dragged = span;
      post.redraw(held, span);
    }
  }

  private void release(Grip grip, MouseEvent event) {
    event.consume();
    grip.hold(false);
    Mark held = mark;
    Span span = dragged;
    dragged = null;
    if (held != null && span != null && !span.equals(held.span())) {
      post.redraw(held, held.span());
      onResized.accept(held, span);
    }
  }

  private Point2D at(MouseEvent event) {
    return post.sceneToLocal(event.getSceneX(), event.getSceneY());
  }
}
