package org.tiercel.ui.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.tiercel.task.Progress;
import org.tiercel.task.Running;
import org.tiercel.task.TaskRunner;
import org.tiercel.task.Work;

/// Runs nothing until it is told to, so that a test can look, and cancel, meanwhile.
public final class HeldRunner implements TaskRunner {
  private final Deque<Runnable> held = new ArrayDeque<>();

  /// Runs what was asked for first.
  public void runNext() {
    held.remove().run();
  }

  @Override
  public <T> Running run(
      String title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed, Runnable ended) {
    Task<T> task = new Task<>(work, done, failed, ended);
    held.add(task);
    return task;
  }

  private static final class Task<T> implements Running, Runnable, Progress {
    private final Work<T> work;
    private final Consumer<T> done;
    private final Consumer<Throwable> failed;
    private final Runnable ended;
    private boolean cancelled;

    private Task(Work<T> work, Consumer<T> done, Consumer<Throwable> failed, Runnable ended) {
      this.work = work;
      this.done = done;
      this.failed = failed;
      this.ended = ended;
    }

    @Override
    public void run() {
      try {
        T result = work.run(this);
        done.accept(result);
      } catch (CancellationException e) {
        // Its outcome is never delivered.
        cancelled = true;
      } catch (RuntimeException e) {
        failed.accept(e);
      }
      ended.run();
    }

    @Override
    public void cancel() {
      cancelled = true;
    }

    @Override
    public void report(long done, long total) {}

    @Override
    public boolean cancelled() {
      return cancelled;
    }
  }
}
