package org.tiercel.suggest.llm.run;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.tiercel.suggest.llm.BatchStatus;
import org.tiercel.task.Progress;

/// Says how a run in batches stands to those who wait for it.
///
/// @param sitting the run
/// @param posts how many posts it is about
/// @param control who is told everything
/// @param progress who is told the number of posts
record BatchTelling(BatchSitting sitting, long posts, RunControl control, Progress progress) {
  /// @param batches those that are not over, as far as the server has said
  /// @param pause how long until they are looked at again
  void tell(List<BatchStatus> batches, Duration pause) {
    RunBook book = sitting.book();
    long total = batches.stream().mapToLong(BatchStatus::total).sum();
    long done = batches.stream().mapToLong(BatchStatus::done).sum();
    long failed = batches.stream().mapToLong(BatchStatus::failed).sum();
    progress.report(Math.min(posts, book.answered() + book.failed() + done + failed), posts);
    control.tell(
        new RunStanding(
            sitting.run().id(),
            posts,
            book.answered(),
            book.failed(),
            book.fromStore(),
            total,
            failed,
            spent(),
            Math.toIntExact(total - done - failed),
            batches.size(),
            Duration.between(sitting.began(), sitting.waits().now()),
            control.paused(),
            batches.stream().map(batch -> sentence(batch, pause)).toList()));
  }

  private OptionalDouble spent() {
    return sitting.cost().price().isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            sitting
                .project()
                .modelOutcomes()
                .totals(sitting.run(), sitting.plan().repeats())
                .counted());
  }

  private String sentence(BatchStatus batch, Duration pause) {
    return String.format(
        Locale.ROOT,
        "Batch %s at %s %s: %,d of %,d questions answered, %,d failed; looked at again in %s.",
        batch.id(),
        sitting.host(),
        word(batch.state()),
        batch.done(),
        batch.total(),
        batch.failed(),
        words(pause));
  }

  private static String word(BatchStatus.State state) {
    return switch (state) {
      case CHECKING -> "is being checked";
      case RUNNING -> "is being answered";
      case FINISHING -> "is being written down";
      case CANCELLING -> "is being cancelled";
      case DONE, FAILED, EXPIRED, CANCELLED -> "is over";
    };
  }

  private static String words(Duration pause) {
    long seconds = pause.toSeconds();
    return seconds < 120 ? seconds + " seconds" : pause.toMinutes() + " minutes";
  }
}
