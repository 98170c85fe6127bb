package org.tiercel.ui.kit;

import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A handle at one end of a mark: a bar as high as the line with a knob, on a ground that is wide
/// enough for the mouse. Most of the ground lies outside of the mark, whose words stay in reach.
final class Grip extends Pane {
  private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
  private static final double LEAST = 24;
  private static final double INSIDE = 8;
  private static final double BAR = 2;
  private static final double KNOB = 9;

  private final boolean atStart;
  private final Region bar = part("mark-grip-bar");
  private final Region knob = part("mark-grip-knob");

  Grip(boolean atStart) {
    this.atStart = atStart;
    getStyleClass().addAll("mark-grip", atStart ? "start" : "end");
    getChildren().addAll(bar, knob);
    setManaged(false);
    setCursor(Cursor.H_RESIZE);
    setAccessibleText(Messages.text(atStart ? "kit.grip.start" : "kit.grip.end"));
  }

  private static Region part(String styleClass) {
    Region part = new Region();
    part.getStyleClass().add(styleClass);
    part.setManaged(false);
    part.setMouseTransparent(true);
    return part;
  }

  /// Whether it holds the start of the mark.
  boolean atStart() {
    return atStart;
  }

  void hold(boolean held) {
    pseudoClassStateChanged(HELD, held);
  }

  /// Puts the grip at an end of the mark.
  ///
  /// @param caret the edge of the text there
  /// @param leftwards whether the mark lies to the right of it
  void place(Rectangle2D caret, boolean leftwards) {
    double height = Math.max(LEAST, caret.getHeight() + KNOB);
    double outside = LEAST - INSIDE;
    double top = atStart ? caret.getMaxY() - height : caret.getMinY();
    double left = caret.getMinX() - (leftwards ? outside : INSIDE);
    resizeRelocate(Math.rint(left), Math.rint(top), LEAST, height);
    double x = leftwards ? outside : INSIDE;
    bar.resizeRelocate(x - BAR / 2, caret.getMinY() - top, BAR, caret.getHeight());
    double knobY = atStart ? height - caret.getHeight() - KNOB + 2 : caret.getHeight() - 2;
    knob.resizeRelocate(x - KNOB / 2, knobY, KNOB, KNOB);
  }
}
