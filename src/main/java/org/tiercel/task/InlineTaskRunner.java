package org.tiercel.task;

import java.util.function.Consumer;

/// Runs work at once, in the thread that asks for it, so that what is asynchronous in the window is
/// a plain call here.
public final class InlineTaskRunner implements TaskRunner {
  @Override
  public <T> Running run(
      String title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed, Runnable ended) {
    T result;
    try {
      result = work.run(Progress.none());
    } catch (RuntimeException e) {
      failed.accept(e);
      ended.run();
      return () -> {};
    }
    done.accept(result);
    ended.run();
    return () -> {};
  }
}
