package org.tiercel.ui.charts;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.tiercel.figure.Mark;

/// The place of a mark in a drawn figure: it is looked into by a click, the space bar or the arrow
/// keys, and opened by a double click or Enter.
final class MarkNode extends Region {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Consumer<Mark> look;
  private final Consumer<Mark> open;
  private final Tooltip tooltip = new Tooltip();
  private Mark mark;

  MarkNode(Mark mark, Consumer<Mark> look, Consumer<Mark> open) {
    this.mark = mark;
    this.look = look;
    this.open = open;
    getStyleClass().add("figure-mark");
    setAccessibleRole(AccessibleRole.BUTTON);
    Tooltip.install(this, tooltip);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    setMark(mark);
  }

  Mark mark() {
    return mark;
  }

  void setMark(Mark newMark) {
    mark = newMark;
    tooltip.setText(newMark.description());
    setAccessibleText(newMark.description());
  }

  void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  /// Looks into it.
  void look() {
    look.accept(mark);
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      requestFocus();
      if (event.getClickCount() == 2) {
        open.accept(mark);
      } else {
        look();
      }
      event.consume();
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      open.accept(mark);
      event.consume();
    } else if (event.getCode() == KeyCode.SPACE) {
      look();
      event.consume();
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open.accept(mark);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
