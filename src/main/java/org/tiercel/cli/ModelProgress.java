package org.tiercel.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.tiercel.suggest.llm.run.RunStanding;
import org.tiercel.task.Progress;

/// Says on standard error, every few seconds, how a model's run stands. For the thread that runs
/// it.
final class ModelProgress implements Progress {
  private static final Duration PAUSE = Duration.ofSeconds(3);
  private static final double MILLIS = 1000;

  private final PrintWriter err;
  private final BooleanSupplier cancelled;
  private Duration nextAt = PAUSE;
  private long before = -1;
  private @Nullable RunStanding last;

  /// @param cancelled whether nobody waits any more
  ModelProgress(PrintWriter err, BooleanSupplier cancelled) {
    this.err = err;
    this.cancelled = cancelled;
  }

  /// Takes how it stands.
  void tell(RunStanding standing) {
    last = standing;
    long done = standing.answered() + standing.failed();
    if (before < 0) {
      before = done;
    }
    if (standing.elapsed().compareTo(nextAt) >= 0) {
      nextAt = standing.elapsed().plus(PAUSE);
      err.println(line(standing, done - before));
      err.flush();
    }
  }

  /// Takes how a run in batches stands, which is said at each look.
  void tellOfBatches(RunStanding standing) {
    last = standing;
    standing.remarks().forEach(err::println);
    err.flush();
  }

  private static String line(RunStanding standing, long doneNow) {
    double seconds = standing.elapsed().toMillis() / MILLIS;
    return String.format(
        Locale.ROOT,
        "%,d of %,d posts answered, %,d failed; %.1f a second; spent %s; %d requests under way",
        standing.answered(),
        standing.posts(),
        standing.failed(),
        doneNow / seconds,
        ModelReportText.money(standing.spent()),
        standing.underWay());
  }

  /// Whether anything was asked or taken from the store.
  boolean told() {
    return last != null;
  }

  /// What is kept so far, one sentence.
  String kept() {
    return last == null
        ? "Nothing was asked yet."
        : "The answers to %s are kept.".formatted(Count.of(last.answered(), "post"));
  }

  @Override
  public void report(long done, long total) {}

  @Override
  public boolean cancelled() {
    return cancelled.getAsBoolean();
  }
}
