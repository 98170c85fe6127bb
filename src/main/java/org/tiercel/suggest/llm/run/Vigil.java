package org.tiercel.suggest.llm.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.tiercel.store.AskedBatch;
import org.tiercel.suggest.llm.BatchReply;
import org.tiercel.suggest.llm.BatchStatus;
import org.tiercel.suggest.llm.ChatFailure.Remedy;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;
import org.tiercel.task.Progress;

/// Looks at batches now and then until they are over, and brings in each that is. For one thread.
final class Vigil {
  /// With the pauses in between this takes most of an hour.
  private static final int MOST_FAILURES = 15;

  private final BatchSitting sitting;
  private final Map<String, Question> questions;
  private final BatchTelling telling;
  private final Progress progress;
  private final Map<Long, BatchStatus> known = new HashMap<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<Question> again = new ArrayList<>();
  private final Patience patience;
  private final Pauses pauses = new Pauses();
  private boolean formatRefused;
  private int failures;
  private Duration asked = Duration.ZERO;

  /// @param questions the questions without an answer, by key
  Vigil(
      BatchSitting sitting,
      Map<String, Question> questions,
      BatchTelling telling,
      Progress progress) {
    this.sitting = sitting;
    this.questions = questions;
    this.telling = telling;
    this.progress = progress;
    this.patience = new Patience(sitting.waits(), sitting.halt(), progress);
  }

  /// Adds a sentence to what is to be known.
  void remark(String sentence) {
    remarks.add(sentence);
  }

  /// What is to be known of the batches that were brought in, one sentence each.
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  /// Questions that are to be put again at once, in another way.
  List<Question> again() {
    return List.copyOf(again);
  }

  /// Whether the server does not take the format that questions were put in.
  boolean formatRefused() {
    return formatRefused;
  }

  /// Returns when all batches are over and brought in, or the run is to stop.
  ///
  /// @param batches that the server has taken
  /// @throws CancellationException if nobody waits any more; the batches go on at the server
  void untilOver(List<AskedBatch> batches) {
    List<AskedBatch> left = new ArrayList<>(batches);
    while (!left.isEmpty() && !sitting.halt().given()) {
      left.removeIf(batch -> !sitting.halt().given() && over(batch));
      boolean more = !left.isEmpty() && !sitting.halt().given();
      Duration pause = more ? longer(pauses.next(), asked) : Duration.ZERO;
      telling.tell(statuses(left), pause);
      patience.await(pause, telling.control());
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private List<BatchStatus> statuses(List<AskedBatch> batches) {
    return batches.stream()
        .map(batch -> known.get(batch.id()))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private boolean over(AskedBatch batch) {
    progress.stopIfCancelled();
    return switch (sitting.model().poll(Objects.requireNonNull(batch.serverId()))) {
      case BatchReply.Known(BatchStatus status) -> {
        known.put(batch.id(), status);
        if (status.over()) {
          yield brought(batch, status);
        }
        reached();
        yield false;
      }
      case BatchReply.Absent(String reason) -> {
        sitting.stop(reason);
        yield false;
      }
      case BatchReply.Unreached(Unanswered why) -> {
        unreached(why);
        yield false;
      }
    };
  }

  private boolean brought(AskedBatch batch, BatchStatus status) {
    Harvest harvest = new Harvest(sitting, batch, questions);
    Optional<Unanswered> trouble = harvest.bring(status);
    again.addAll(harvest.again());
    formatRefused |= harvest.formatRefused();
    trouble.ifPresentOrElse(this::unreached, this::reached);
    if (harvest.filesLeft()) {
      remark(
          "The files of the batch %s are still at %s; delete them there."
              .formatted(status.id(), sitting.host()));
    }
    return trouble.isEmpty();
  }

  private void reached() {
    failures = 0;
    asked = Duration.ZERO;
  }

  private void unreached(Unanswered why) {
    asked = why.retryAfter() == null ? Duration.ZERO : why.retryAfter();
    if (why.failure().remedy() != Remedy.WAIT) {
      sitting.stop(why.reason());
    } else if (++failures >= MOST_FAILURES) {
      sitting.stop(why.reason() + " The batch goes on; look at it again later.");
    }
  }
}
