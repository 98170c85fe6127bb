package org.tiercel.ui.kit;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiercel.task.Running;
import org.tiercel.task.TaskRunner;
import org.tiercel.task.Work;

/// Runs one request at a time, of which only the newest matters: a new one cancels the one before,
/// whose outcome is never seen. For search boxes, previews and charts. Use it on one thread.
public final class LatestWins {
  private final TaskRunner runner;
  private @Nullable Running running;
  private long newest;

  /// Makes one for requests of the same kind.
  public LatestWins(TaskRunner runner) {
    this.runner = runner;
  }

  /// Drops the request before and starts this one.
  ///
  /// @param title what the status bar says
  /// @param work what to do
  /// @param done receives the result, unless a newer request came
  /// @param failed receives what was thrown, unless a newer request came
  /// @param <T> what the work yields
  public <T> void request(
      String title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    cancel();
    long mine = newest;
    running =
        runner.run(
            title,
            work,
            result -> {
              if (mine == newest) {
                done.accept(result);
              }
            },
            problem -> {
              if (mine == newest) {
                failed.accept(problem);
              }
            });
  }

  /// Drops the request that is under way, if one is.
  public void cancel() {
    newest++;
    if (running != null) {
      running.cancel();
      running = null;
    }
  }
}
