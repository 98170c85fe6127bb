package org.tiercel.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Notices Ctrl+C while it is open, and holds the end of the process back until work has come to a
/// safe place, which closes it.
final class Interruption implements AutoCloseable {
  /// A little more than a run waits for what is under way.
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "interruption");
  private volatile boolean asked;

  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// Whether the process is asked to end.
  boolean asked() {
    return asked;
  }

  private void stop() {
    asked = true;
    try {
      boolean _ = over.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    over.countDown();
    if (!asked) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The process is ending just now, and the hook finds nothing to wait for.
        asked = true;
      }
    }
  }
}
