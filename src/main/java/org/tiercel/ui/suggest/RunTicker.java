package org.tiercel.ui.suggest;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.util.Duration;

/// Looks at the runs under way ten times a second, however fast they are: the frames of the window
/// are not disturbed by them.
public final class RunTicker {
  private static final Duration PAUSE = Duration.millis(100);

  private RunTicker() {}

  /// Keeps what is shown of a desk's runs up to date. On the FX thread.
  public static void attach(RunDesk desk) {
    Timeline ticking = new Timeline(new KeyFrame(PAUSE, event -> desk.look()));
    ticking.setCycleCount(Animation.INDEFINITE);
    Runnable changed =
        () -> {
          if (desk.underWayProperty().get() == null && desk.batches().underWay().isEmpty()) {
            ticking.stop();
          } else {
            ticking.play();
          }
        };
    desk.underWayProperty().addListener(observed -> changed.run());
    desk.batches()
        .underWay()
        .addListener((ListChangeListener<BatchUnderWay>) change -> changed.run());
  }
}
