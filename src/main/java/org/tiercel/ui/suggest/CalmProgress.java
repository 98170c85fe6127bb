package org.tiercel.ui.suggest;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.tiercel.task.Progress;

/// A progress that is told of a fast run only ten times a second, so that the window has time for
/// the coder. For one thread.
final class CalmProgress implements Progress {
  private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();

  private final Progress told;
  private final LongSupplier nanos;
  private long nextReport;
  private long nextSentence;

  /// @param told who is told
  /// @param nanos a clock that counts nanoseconds
  CalmProgress(Progress told, LongSupplier nanos) {
    this.told = told;
    this.nanos = nanos;
    this.nextReport = nanos.getAsLong();
    this.nextSentence = nextReport;
  }

  @Override
  public void report(long done, long total) {
    long now = nanos.getAsLong();
    if (now - nextReport >= 0) {
      nextReport = now + PAUSE_NANOS;
      told.report(done, total);
    }
  }

  @Override
  public void say(String sentence) {
    long now = nanos.getAsLong();
    if (now - nextSentence >= 0) {
      nextSentence = now + PAUSE_NANOS;
      told.say(sentence);
    }
  }

  @Override
  public boolean cancelled() {
    return told.cancelled();
  }
}
