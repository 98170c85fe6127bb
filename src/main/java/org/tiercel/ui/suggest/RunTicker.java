package org.tiercel.ui.suggest;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Looks at the run under way ten times a second, however fast it is: the frames of the window are
/// not disturbed by it.
public final class RunTicker {
  private static final Duration PAUSE = Duration.millis(100);

  private RunTicker() {}

  /// Keeps what is shown of a desk's runs up to date. On the FX thread.
  public static void attach(RunDesk desk) {
    Timeline ticking = new Timeline(new KeyFrame(PAUSE, event -> desk.look()));
    ticking.setCycleCount(Animation.INDEFINITE);
    desk.underWayProperty()
        .addListener(
            (observed, before, now) -> {
              if (now == null) {
                ticking.stop();
              } else {
                ticking.playFromStart();
              }
            });
  }
}
