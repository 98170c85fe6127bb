package org.tiercel.corpus;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/// Lets a second thread make the next things while the first works on the last one.
///
/// @param <T> what is made
final class ReadAhead<T> implements AutoCloseable {
  private sealed interface Made<T> {
    record Next<T>(T value) implements Made<T> {}

    record End<T>() implements Made<T> {}

    record Failed<T>(Throwable cause) implements Made<T> {}
  }

  private static final int MOST_WAITING = 8;

  private final BlockingQueue<Made<T>> made = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Thread maker;

  /// @param source gives one thing after the other, and nothing at the end
  ReadAhead(String name, Supplier<Optional<T>> source) {
    maker = Thread.ofPlatform().name(name).daemon().start(() -> make(source));
  }

  private void make(Supplier<Optional<T>> source) {
    try {
      Optional<T> next = source.get();
      while (next.isPresent()) {
        made.put(new Made.Next<>(next.get()));
        next = source.get();
      }
      made.put(new Made.End<>());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  private void fail(Throwable cause) {
    try {
      made.put(new Made.Failed<>(cause));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The next thing; nothing at the end. What the maker throws is thrown here.
  Optional<T> next() {
    try {
      return switch (made.take()) {
        case Made.Next<T>(T value) -> Optional.of(value);
        case Made.End<T>() -> Optional.empty();
        case Made.Failed<T>(RuntimeException cause) -> throw cause;
        case Made.Failed<T>(Error cause) -> throw cause;
        case Made.Failed<T>(Throwable cause) -> throw new IllegalStateException(cause);
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  /// Stops the second thread and waits until it has stopped.
  @Override
  public void close() {
    maker.interrupt();
    boolean interrupted = false;
    while (maker.isAlive()) {
      try {
        maker.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
