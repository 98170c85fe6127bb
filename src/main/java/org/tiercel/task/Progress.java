package org.tiercel.task;

import java.util.concurrent.CancellationException;

/// What long work tells whoever waits for it, and the way it learns that nobody waits any more.
/// Implementations may be called from any thread.
public interface Progress {
  /// The total to report when it is not known.
  long UNKNOWN = -1;

  /// Reports how far the work is.
  ///
  /// @param done units finished so far
  /// @param total units in all, or [#UNKNOWN]
  void report(long done, long total);

  /// Says how the work stands, in place of its title; whoever has no room for that ignores it.
  ///
  /// @param sentence in the user's language
  default void say(String sentence) {}

  /// Whether the work should stop at the next safe place.
  boolean cancelled();

  /// Stops the work where it stands if it was cancelled.
  ///
  /// @throws CancellationException if it was
  default void stopIfCancelled() {
    if (cancelled()) {
      throw new CancellationException("cancelled");
    }
  }

  /// A progress that nobody looks at and that is never cancelled.
  static Progress none() {
    return new Progress() {
      @Override
      public void report(long done, long total) {}

      @Override
      public boolean cancelled() {
        return false;
      }
    };
  }
}
