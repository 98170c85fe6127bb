package org.tiercel.suggest.llm.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tiercel.store.AskedBatch;
import org.tiercel.suggest.llm.BatchReply;
import org.tiercel.suggest.llm.BatchStatus;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;

/// Brings in what came of a batch that is over. Answers are written block by block, each together
/// with the note that its questions are settled: a process that ends in between brings in the rest
/// when it is started again, and nothing twice. For one thread.
final class Harvest {
  private static final int BLOCK = 200;

  private final BatchSitting sitting;
  private final AskedBatch batch;
  private final BatchArrivals arrivals;
  private final Map<String, Question> questions;
  private final Map<Integer, String> unsettled;
  private final List<Arrival> waiting = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Question> again = new ArrayList<>();
  private boolean formatRefused;
  private boolean filesLeft;

  /// @param questions the questions without an answer, by key
  Harvest(BatchSitting sitting, AskedBatch batch, Map<String, Question> questions) {
    this.sitting = sitting;
    this.batch = batch;
    this.arrivals = new BatchArrivals(sitting, batch);
    this.questions = questions;
    this.unsettled = sitting.batches().unsettled(batch);
  }

  /// Brings everything in, and has the server delete its files.
  ///
  /// @return why the answers could not be had, so that it is to be tried again; empty when nothing
  ///     more comes of the batch
  Optional<Unanswered> bring(BatchStatus status) {
    if (!unsettled.isEmpty()) {
      BatchReply reply = sitting.model().fetch(status, this::take);
      write();
      switch (reply) {
        case BatchReply.Known _ -> giveUpRest(why(status));
        case BatchReply.Absent(String reason) -> giveUpRest(new Flaw("lost", reason));
        case BatchReply.Unreached(Unanswered why) -> {
          return Optional.of(why);
        }
      }
    }
    filesLeft = sitting.model().discard(status) instanceof BatchReply.Unreached;
    sitting.batches().end(batch, sitting.waits().now());
    return Optional.empty();
  }

  /// Questions that are to be put again at once.
  List<Question> again() {
    return List.copyOf(again);
  }

  /// Whether the server does not take the format of the batch.
  boolean formatRefused() {
    return formatRefused;
  }

  /// Whether questions and answers are still at the server.
  boolean filesLeft() {
    return filesLeft;
  }

  /// Notes that the server knows no such batch.
  void lose(String reason) {
    giveUpRest(new Flaw("lost", reason));
    sitting.batches().end(batch, sitting.waits().now());
  }

  private void take(String id, ChatOutcome outcome) {
    int number = BatchSheet.number(batch.tag(), id);
    String key = unsettled.remove(number);
    if (key != null) {
      Question question = questions.get(key);
      if (question != null && outcome instanceof Unanswered failure && arrivals.again(failure)) {
        again.add(question);
        formatRefused |= failure.failure() == ChatFailure.FORMAT;
      }
      add(number, arrivals.of(key, question, outcome));
    }
  }

  private void giveUpRest(Flaw why) {
    Map<Integer, String> rest = new TreeMap<>(unsettled);
    unsettled.clear();
    rest.forEach((number, key) -> add(number, arrivals.notReached(key, questions.get(key), why)));
    write();
  }

  private Flaw why(BatchStatus status) {
    String problem = status.problem();
    return problem == null
        ? new Flaw(
            "missing", sitting.host() + " has left this post out of its answers; ask it again.")
        : new Flaw(status.state().name().toLowerCase(Locale.ROOT), problem);
  }

  private void add(int number, Arrival arrival) {
    waiting.add(arrival);
    numbers.add(number);
    if (waiting.size() >= BLOCK) {
      write();
    }
  }

  private void write() {
    if (waiting.isEmpty()) {
      return;
    }
    sitting
        .project()
        .together(
            () -> {
              sitting.book().write(waiting);
              sitting.batches().settle(batch, numbers);
              return true;
            });
    waiting.clear();
    numbers.clear();
  }
}
