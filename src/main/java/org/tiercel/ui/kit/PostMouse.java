package org.tiercel.ui.kit;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What the mouse does to a text: a drag selects whole words, with Alt graphemes; two clicks a
/// word, three a sentence; Shift extends; pointing tells which marks are there.
final class PostMouse {
  private final PostText post;
  private int pressedAt;

  PostMouse(PostText post) {
    this.post = post;
    post.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    post.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    post.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    post.addEventHandler(MouseEvent.MOUSE_MOVED, event -> post.pointAt(at(event)));
    post.addEventHandler(MouseEvent.MOUSE_EXITED, event -> post.pointAt(null));
  }

  private void press(MouseEvent event) {
    if (!post.isSelectable() || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    post.requestFocus();
    int offset = post.offsetAt(at(event));
    TextSpans spans = post.spans();
    switch (event.getClickCount()) {
      case 1 -> pressOnce(event, offset);
      case 2 -> post.select(spans.word(offset));
      default -> post.select(spans.sentence(offset));
    }
    event.consume();
  }

  private void pressOnce(MouseEvent event, int offset) {
    if (event.isShiftDown()) {
      pressedAt = post.getSelection().anchor();
      drag(event);
    } else {
      pressedAt = offset;
      post.select(TextSelection.caretAt(offset));
    }
  }

  private void drag(MouseEvent event) {
    if (!post.isSelectable() || !event.isPrimaryButtonDown() || event.getClickCount() > 1) {
      return;
    }
    int offset = post.offsetAt(at(event));
    if (offset == pressedAt && post.getSelection().isEmpty()) {
      return;
    }
    TextSpans spans = post.spans();
    post.select(
        event.isAltDown()
            ? spans.dragGraphemes(pressedAt, offset)
            : spans.dragWords(pressedAt, offset));
    event.consume();
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      post.clickAt(at(event));
    }
  }

  private static Point2D at(MouseEvent event) {
    return new Point2D(event.getX(), event.getY());
  }
}
