package org.tiercel.suggest.llm.run;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.tiercel.task.Progress;

/// Waits in small pieces, so that it ends soon when nobody waits for the run any more.
///
/// @param waits the time
/// @param halt ends every wait
/// @param progress can be cancelled
record Patience(Waits waits, Halt halt, Progress progress) {
  private static final Duration PIECE = Duration.ofSeconds(1);

  /// Lets time pass, or less of it if the run is to stop or to look at its batches now.
  ///
  /// @throws CancellationException if it was cancelled
  void await(Duration time, RunControl control) {
    Duration left = time;
    while (left.isPositive() && !halt.given() && !control.takeLook()) {
      Duration piece = left.compareTo(PIECE) > 0 ? PIECE : left;
      piece(piece);
      left = left.minus(piece);
    }
    progress.stopIfCancelled();
  }

  /// Waits until the run is not paused.
  ///
  /// @throws CancellationException if it was cancelled
  void whilePaused(RunControl control) {
    while (control.paused() && !halt.given()) {
      piece(PIECE);
    }
    progress.stopIfCancelled();
  }

  private void piece(Duration piece) {
    progress.stopIfCancelled();
    try {
      waits.await(piece, halt);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }
}
