package org.tiercel.ui.suggest;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The end of work that asks a server: it gets some time to come by itself, then the connection is
/// cut. May be used from any thread.
final class Ending {
  private final AtomicReference<@Nullable Runnable> cut = new AtomicReference<>();
  private final CompletableFuture<@Nullable Void> over = new CompletableFuture<>();

  /// Notes how the connection is cut.
  void connected(Runnable cutting) {
    cut.set(cutting);
  }

  /// Notes that the end has come.
  void came() {
    cut.set(null);
    over.complete(null);
  }

  /// Waits for the end without blocking.
  ///
  /// @param patience how long before the connection is cut, and after that again
  /// @return complete when the end has come, or nobody waits for it any longer
  CompletableFuture<@Nullable Void> within(Duration patience) {
    return over.copy()
        .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
        .thenCompose(
            late -> {
              Runnable cutting = cut.getAndSet(null);
              if (cutting != null) {
                cutting.run();
              }
              return over.copy()
                  .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS);
            });
  }
}
