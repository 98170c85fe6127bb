package org.tiercel.suggest.llm.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The sign that a run shall send nothing more. The first reason counts. Shared between threads.
public final class Halt {
  private final CountDownLatch given = new CountDownLatch(1);
  private final List<Runnable> wakened = new CopyOnWriteArrayList<>();
  private @Nullable Why why;

  /// Why a run stops before its end.
  sealed interface Why {
    /// Nobody waits for it any more.
    record Cancelled() implements Why {}

    /// It cannot go on.
    ///
    /// @param sentence for the researcher: why, and what to do
    record Stopped(String sentence) implements Why {}
  }

  Halt() {}

  /// Gives the sign.
  void give(Why reason) {
    synchronized (given) {
      if (why != null) {
        return;
      }
      why = reason;
    }
    given.countDown();
    wakened.forEach(Runnable::run);
  }

  /// Has something done when the sign is given.
  void wakes(Runnable waiting) {
    wakened.add(waiting);
    if (given()) {
      waiting.run();
    }
  }

  /// Whether the sign was given.
  public boolean given() {
    return given.getCount() == 0;
  }

  /// Why, if it was.
  Optional<Why> why() {
    synchronized (given) {
      return Optional.ofNullable(why);
    }
  }

  /// Waits for the sign, but no longer than this.
  void await(Duration time) throws InterruptedException {
    boolean _ = given.await(time.toNanos(), TimeUnit.NANOSECONDS);
  }
}
