package org.tiercel.task;

import java.util.function.Consumer;

/// Runs long work away from the caller's thread and delivers its outcome on that thread. The window
/// has one that uses a background thread, tests have [InlineTaskRunner].
public interface TaskRunner {
  /// Starts the work.
  ///
  /// @param title what the status bar says, in the user's language
  /// @param work what to do
  /// @param done receives the result
  /// @param failed receives what was thrown
  /// @param <T> what the work yields
  /// @return a handle to cancel it
  <T> Running run(String title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed);
}
