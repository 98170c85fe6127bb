package org.tiercel.task;

import java.util.function.Consumer;

/// Runs long work away from the caller's thread and delivers its outcome on that thread. The window
/// has one that uses a background thread, tests have [InlineTaskRunner].
public interface TaskRunner {
  /// Starts the work, as the other, for a caller who need not know when it was cancelled.
  default <T> Running run(
      String title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    return run(title, work, done, failed, () -> {});
  }

  /// Starts the work.
  ///
  /// @param title what the status bar says, in the user's language
  /// @param work what to do
  /// @param done receives the result
  /// @param failed receives what was thrown
  /// @param ended called last, also when the work was cancelled
  /// @param <T> what the work yields
  /// @return a handle to cancel it
  <T> Running run(
      String title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed, Runnable ended);
}
