package org.tiercel.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tiercel.task.Running;
import org.tiercel.task.TaskRunner;
import org.tiercel.task.Work;

/// Runs work on background threads and delivers its outcome on the FX thread, where it is also
/// called from. The threads are daemons: closing the window ends them.
public final class FxTaskRunner implements TaskRunner {
  // Platform threads: database calls would pin the few carriers of virtual ones.
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("work-", 1).factory());

  private final ObservableList<FxTask> running = FXCollections.observableArrayList();
  private final ObservableList<FxTask> seen = FXCollections.unmodifiableObservableList(running);

  /// What is under way, the newest last; changes on the FX thread.
  public ObservableList<FxTask> running() {
    return seen;
  }

  @Override
  public <T> Running run(
      String title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed, Runnable ended) {
    FxTask task = new FxTask(title);
    running.add(task);
    threads.execute(() -> finish(task, outcome(task, work, done, failed), ended));
    return task;
  }

  private static <T> Runnable outcome(
      FxTask task, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    try {
      T result = work.run(task.progress());
      return () -> done.accept(result);
    } catch (CancellationException e) {
      return () -> {};
    } catch (RuntimeException | Error e) {
      return () -> failed.accept(e);
    }
  }

  private void finish(FxTask task, Runnable outcome, Runnable ended) {
    Platform.runLater(
        () -> {
          running.remove(task);
          if (!task.isCancelled()) {
            outcome.run();
          }
          ended.run();
        });
  }
}
