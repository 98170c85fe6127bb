package org.tiercel.suggest.llm.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Run;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.AskedBatch;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.BatchReply;
import org.tiercel.suggest.llm.cost.PriceTable;
import org.tiercel.task.Progress;

/// Asks a language model about posts in batches, which it answers within a day and at a lower
/// price, and keeps what it says as suggestions. The same plan comes to the same run as with
/// [ModelRun]. Batches are followed across restarts: after the process has ended, at whatever
/// moment, the same plan goes on, and nothing is paid twice.
public final class BatchRun {
  private final ProjectFile project;
  private final PriceTable prices;
  private final Permission permission;
  private final Waits waits;
  private final Groundwork ground;

  /// @param project open for writing
  /// @param codebook the version in force
  /// @param prices what models cost; lower in batches where the table says so
  /// @param permission whether posts may be sent
  /// @param waits the time
  public BatchRun(
      ProjectFile project,
      Codebook codebook,
      PriceTable prices,
      Permission permission,
      Waits waits) {
    this.project = project;
    this.prices = prices.inBatches();
    this.permission = permission;
    this.waits = waits;
    this.ground = new Groundwork(project, codebook, waits);
  }

  /// Hands over what is not under way yet, waits until all batches of the run are over, and brings
  /// in their answers.
  ///
  /// @param control is told how it stands at each look; while it is paused nothing is handed over
  /// @param progress told in posts
  /// @throws TiercelException if nothing may be sent, there are no posts, a budget cannot be kept
  ///     because prices are not known, or another run is to begin while a batch is under way
  /// @throws CancellationException if nobody waits any more; the batches go on at the server
  public ModelRunReport run(
      RunPlan plan, BatchConversation talk, RunControl control, Progress progress) {
    Agenda agenda = new Agenda(plan, project, talk.questionnaire());
    long[] posts = ground.posts(agenda);
    permission.require(plan.server(), posts.length);
    requireNoneBeside(plan);
    Pricing.of(plan, prices).require(plan);
    Optional<Run> existing = ground.existing(plan);
    List<Question> unanswered = unanswered(plan, talk, posts, existing, progress);
    List<Question> open =
        existing.isEmpty() || plan.manner().retryFailed()
            ? unanswered
            : agenda.open(posts, existing, progress);
    Run run = existing.orElseGet(() -> ground.begin(plan));
    BatchSitting sitting = sitting(plan, talk, run);
    List<String> remarks = new ArrayList<>();
    List<Question> next = open;
    boolean idle = true;
    do {
      BatchTelling telling = new BatchTelling(sitting, posts.length, control, progress);
      Vigil vigil = new Vigil(sitting, byKey(unanswered), telling, progress);
      idle &= goOn(sitting, next, telling, vigil);
      remarks.addAll(vigil.remarks());
      next = vigil.again();
      sitting = vigil.formatRefused() ? sitting.looser() : sitting;
    } while (!next.isEmpty() && !sitting.halt().given());
    if (!sitting.halt().given() && !(idle && run.finishedAt() != null)) {
      project.runs().finish(run, waits.now());
    }
    return report(sitting, posts.length, remarks);
  }

  /// Waits until the batches under way are over, and brings in their answers. Hands nothing over:
  /// what no batch asks stays as it is, and is gone on with by [#run].
  ///
  /// @param control is told how it stands at each look
  /// @throws TiercelException if no batch of this plan is under way, or its server may not be asked
  /// @throws CancellationException if nobody waits any more; the batches go on at the server
  public ModelRunReport follow(
      RunPlan plan, BatchConversation talk, RunControl control, Progress progress) {
    return untilOver(plan, talk, control, progress, false);
  }

  /// Has the server stop, waits until it has, and brings in what it had answered, which is paid.
  /// Other posts stay pending.
  ///
  /// @throws TiercelException if no batch of this plan is under way
  public ModelRunReport cancel(
      RunPlan plan, BatchConversation talk, RunControl control, Progress progress) {
    return untilOver(plan, talk, control, progress, true);
  }

  private ModelRunReport untilOver(
      RunPlan plan,
      BatchConversation talk,
      RunControl control,
      Progress progress,
      boolean cancelling) {
    Agenda agenda = new Agenda(plan, project, talk.questionnaire());
    long[] posts = agenda.posts();
    permission.require(plan.server(), posts.length);
    List<AskedBatch> underWay = ground.underWay(plan);
    Run run = ground.latest(plan).filter(it -> !underWay.isEmpty()).orElseThrow(BatchRun::none);
    Map<String, Question> unanswered =
        byKey(unanswered(plan, talk, posts, Optional.of(run), progress));
    BatchSitting sitting = sitting(plan, talk, run);
    BatchTelling telling = new BatchTelling(sitting, posts.length, control, progress);
    Vigil vigil = new Vigil(sitting, unanswered, telling, progress);
    List<AskedBatch> batches = new Handover(sitting, control).certain(underWay);
    if (cancelling) {
      batches.removeIf(batch -> !cancelled(sitting, batch, unanswered));
    }
    vigil.untilOver(batches);
    if (cancelling && !sitting.halt().given()) {
      vigil.remark(
          "The batch was cancelled; what %s had answered before is paid and kept, and the other"
                  .formatted(sitting.host())
              + " posts stay pending.");
    } else if (!sitting.halt().given()
        && agenda.open(posts, Optional.of(run), progress).isEmpty()) {
      project.runs().finish(run, waits.now());
    }
    return report(sitting, posts.length, vigil.remarks());
  }

  private static TiercelException none() {
    return new TiercelException(
        "No batch of this run is under way, so there is nothing to cancel; check that profile,"
            + " prompt and posts are those of the batch.");
  }

  /// Another run of the same plan would pay for the same posts again.
  private void requireNoneBeside(RunPlan plan) {
    if (plan.manner().anew() && !ground.underWay(plan).isEmpty()) {
      throw new TiercelException(
          "A batch of an earlier run with the same settings is under way at %s; wait for it or"
                  .formatted(plan.server().host())
              + " cancel it before you begin another run.");
    }
  }

  private List<Question> unanswered(
      RunPlan plan,
      BatchConversation talk,
      long[] posts,
      Optional<Run> existing,
      Progress progress) {
    return new Agenda(plan.with(Manner.RETRY), project, talk.questionnaire())
        .open(posts, existing, progress);
  }

  private static Map<String, Question> byKey(List<Question> questions) {
    return questions.stream().collect(Collectors.toMap(Question::key, Function.identity()));
  }

  private BatchSitting sitting(RunPlan plan, BatchConversation talk, Run run) {
    return new BatchSitting(
        new Wording(plan, project, talk.questionnaire(), ground.formatBefore(plan)),
        talk.model(),
        run,
        ground.book(plan, talk.questionnaire(), run),
        new Cost(Pricing.of(plan, prices).price()),
        waits,
        waits.now(),
        new Halt());
  }

  /// @return whether there was nothing to do
  private boolean goOn(
      BatchSitting sitting, List<Question> open, BatchTelling telling, Vigil vigil) {
    Handover handover = new Handover(sitting, telling.control());
    List<AskedBatch> batches = handover.certain(sitting.batches().underWay(sitting.run()));
    if (sitting.halt().given()) {
      return false;
    }
    List<Question> free = without(open, keys(sitting, batches));
    StoredAnswers.Sorted sorted =
        ground.sorted(sitting.plan(), free, sitting.wording().questionnaire());
    Runnable tell = () -> telling.tell(List.of(), Duration.ZERO);
    Groundwork.write(sorted.answered(), sitting.book(), tell, telling.progress());
    Optional<String> refusal = refusal(sitting, batches, sorted.open());
    if (refusal.isEmpty()) {
      batches.addAll(handover.submit(sorted.open(), telling.progress()));
    }
    vigil.untilOver(batches);
    refusal.ifPresent(sitting::stop);
    return open.isEmpty() && batches.isEmpty();
  }

  private Optional<String> refusal(
      BatchSitting sitting, List<AskedBatch> underWay, List<Question> questions) {
    double spent =
        project.modelOutcomes().totals(sitting.run(), sitting.plan().repeats()).counted();
    return new BatchBudget(sitting.plan().budget(), spent)
        .refusal(questions, underWay, sitting.wording(), sitting.cost());
  }

  private static Set<String> keys(BatchSitting sitting, List<AskedBatch> batches) {
    Set<String> keys = new HashSet<>();
    batches.forEach(batch -> keys.addAll(sitting.batches().unsettled(batch).values()));
    return keys;
  }

  private static List<Question> without(List<Question> questions, Set<String> keys) {
    return questions.stream().filter(question -> !keys.contains(question.key())).toList();
  }

  /// @return whether the server has the batch
  private static boolean cancelled(
      BatchSitting sitting, AskedBatch batch, Map<String, Question> questions) {
    return switch (sitting.model().cancel(Objects.requireNonNull(batch.serverId()))) {
      case BatchReply.Known _ -> true;
      case BatchReply.Absent(String reason) -> {
        new Harvest(sitting, batch, questions).lose(reason);
        yield false;
      }
      case BatchReply.Unreached(var why) -> {
        sitting.stop(why.reason());
        yield true;
      }
    };
  }

  private ModelRunReport report(BatchSitting sitting, long posts, List<String> found) {
    List<String> remarks = new ArrayList<>();
    new Formats(sitting.wording().format()).remark().ifPresent(remarks::add);
    remarks.addAll(found);
    return ground.report(
        sitting.plan(), sitting.run(), posts, sitting.book(), sitting.halt(), remarks);
  }
}
