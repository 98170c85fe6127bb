package org.tiercel.suggest.llm.run;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// The researcher's hand on a run: pause, go on, and be told how it stands. May be used from any
/// thread. To cancel a run, cancel its [org.tiercel.task.Progress].
public final class RunControl {
  private final Consumer<RunStanding> listener;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean paused;
  private boolean lookAsked;

  /// @param listener told how the run stands, on the thread that runs it
  public RunControl(Consumer<RunStanding> listener) {
    this.listener = listener;
  }

  /// Nobody listens.
  public static RunControl none() {
    return new RunControl(standing -> {});
  }

  /// Sends nothing more for now; what is under way is waited for and kept.
  public void pause() {
    set(true);
  }

  /// Goes on.
  public void resume() {
    set(false);
  }

  /// Whether it is paused.
  public boolean paused() {
    lock.lock();
    try {
      return paused;
    } finally {
      lock.unlock();
    }
  }

  /// Has batches that are waited for looked at within a second or so.
  public void lookNow() {
    lock.lock();
    try {
      lookAsked = true;
    } finally {
      lock.unlock();
    }
  }

  /// Whether batches are to be looked at now; each time that is asked for is told once.
  boolean takeLook() {
    lock.lock();
    try {
      boolean asked = lookAsked;
      lookAsked = false;
      return asked;
    } finally {
      lock.unlock();
    }
  }

  private void set(boolean pausing) {
    lock.lock();
    try {
      paused = pausing;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void tell(RunStanding standing) {
    listener.accept(standing);
  }

  /// Waits while it is paused, unless the run is to stop.
  void pass(Halt halt) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (paused && !halt.given()) {
        changed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  void wake() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
