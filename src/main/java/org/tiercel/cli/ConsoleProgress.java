package org.tiercel.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.tiercel.task.Progress;

/// Says on standard error, every few seconds, how far long work is; nothing of short work. It is
/// never cancelled: Ctrl+C ends the program.
final class ConsoleProgress implements Progress {
  private static final Duration PAUSE = Duration.ofSeconds(3);

  private final String title;
  private final PrintWriter err;
  private final InstantSource clock;
  private Instant nextAt;

  /// @param title what is being done, such as "Importing posts.csv"
  ConsoleProgress(String title, PrintWriter err, InstantSource clock) {
    this.title = title;
    this.err = err;
    this.clock = clock;
    this.nextAt = clock.instant().plus(PAUSE);
  }

  @Override
  public void report(long done, long total) {
    Instant now = clock.instant();
    if (now.isBefore(nextAt)) {
      return;
    }
    nextAt = now.plus(PAUSE);
    err.println(
        total > 0
            ? String.format(Locale.ROOT, "%s: %d %%", title, 100 * done / total)
            : String.format(Locale.ROOT, "%s: %,d", title, done));
    err.flush();
  }

  @Override
  public boolean cancelled() {
    return false;
  }
}
