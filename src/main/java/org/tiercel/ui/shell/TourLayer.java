package org.tiercel.ui.shell;

import javafx.animation.AnimationTimer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// The card of the tour over the window, beside the control that it points at, which has a ring
/// around it. Everything below stays in reach of the mouse. Esc ends the tour.
final class TourLayer extends Pane {
  private static final double GAP = 14;
  private static final double INSET = 3;

  private final TourViewModel model;
  private final Parent window;
  private final Runnable ended;
  private final Region ring = new Region();
  private final PostText title = PostText.label("", "strong");
  private final PostText text = PostText.label("");
  private final PostText place = PostText.label("", "muted");
  private final Button back = new Button(Messages.text("shell.tour.back"));
  private final Button next = new Button();
  private final Button skip = new Button(Messages.text("shell.tour.skip"));
  private final VBox card = new VBox();
  private boolean arrived;

  /// Views come about and change their size while the card is there.
  private final AnimationTimer following =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          point();
        }
      };

  /// @param window holds the controls
  /// @param ended puts the focus back where the work is
  TourLayer(TourViewModel model, Parent window, Runnable ended) {
    this.model = model;
    this.window = window;
    this.ended = ended;
    setPickOnBounds(false);
    ring.getStyleClass().add("tour-ring");
    ring.setMouseTransparent(true);
    card.getStyleClass().addAll("dialog", "tour-card");
    card.setAccessibleRole(AccessibleRole.DIALOG);
    next.getStyleClass().add("accent");
    next.setOnAction(event -> model.next());
    back.setOnAction(event -> model.back());
    skip.getStyleClass().add("flat");
    skip.setOnAction(event -> model.end());
    HBox buttons = new HBox(skip, back, next);
    buttons.getStyleClass().add("dialog-buttons");
    card.getChildren().addAll(title, text, place, buttons);
    card.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    ring.setManaged(false);
    card.setManaged(false);
    getChildren().addAll(ring, card);
    model.stepProperty().addListener(observed -> show());
    show();
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      model.end();
    }
  }

  private void show() {
    boolean wasShown = isVisible();
    setVisible(model.stepProperty().get().isPresent());
    model
        .stepProperty()
        .get()
        .ifPresentOrElse(
            this::show,
            () -> {
              following.stop();
              if (wasShown) {
                ended.run();
              }
            });
  }

  private void show(TourStep step) {
    title.setText(Messages.text(step.label()));
    text.setText(Messages.text(step.label() + ".text"));
    String where = Messages.text("shell.tour.place", model.number(), TourViewModel.STEPS.size());
    place.setText(where);
    card.setAccessibleText(
        Messages.text("shell.tour.spoken", title.getText(), text.getText(), where));
    back.setDisable(!model.canGoBack());
    next.setText(Messages.text(model.isLast() ? "shell.tour.end" : "shell.tour.next"));
    arrived = false;
    following.start();
    next.requestFocus();
  }

  private void point() {
    Node control = model.stepProperty().get().map(at -> window.lookup(at.selector())).orElse(null);
    if (control != null && !arrived) {
      // A view that comes to the front takes the focus for itself.
      arrived = true;
      next.requestFocus();
    }
    Bounds at =
        control == null
            ? new BoundingBox(getWidth() / 2, getHeight() / 2, 0, 0)
            : sceneToLocal(control.localToScene(control.getLayoutBounds()));
    ring.resizeRelocate(
        at.getMinX() + INSET,
        at.getMinY() + INSET,
        Math.max(0, at.getWidth() - 2 * INSET),
        Math.max(0, at.getHeight() - 2 * INSET));
    place(at);
  }

  /// Beside the control where there is room, and always within the window.
  private void place(Bounds at) {
    double width = card.prefWidth(-1);
    double height = card.prefHeight(width);
    boolean roomAtRight = at.getMaxX() + GAP + width <= getWidth();
    double x = roomAtRight ? at.getMaxX() + GAP : Math.max(GAP, at.getMinX() - GAP - width);
    double lowest = Math.max(GAP, getHeight() - height - GAP);
    double y = Math.clamp(at.getMinY() + at.getHeight() / 3, GAP, lowest);
    card.resizeRelocate(x, y, width, height);
  }
}
