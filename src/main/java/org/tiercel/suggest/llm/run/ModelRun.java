package org.tiercel.suggest.llm.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Run;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.cost.PriceTable;
import org.tiercel.task.Progress;

/// Asks a language model about posts and keeps what it says as suggestions. Each answer is kept as
/// it arrives: a run that is cancelled, stopped or killed is gone on with by the same plan, and
/// what the project holds is not asked again.
public final class ModelRun {
  private final ProjectFile project;
  private final PriceTable prices;
  private final Permission permission;
  private final Waits waits;
  private final Groundwork ground;

  /// @param project open for writing
  /// @param codebook the version in force
  /// @param prices what models cost
  /// @param permission whether posts may be sent
  /// @param waits the time
  public ModelRun(
      ProjectFile project,
      Codebook codebook,
      PriceTable prices,
      Permission permission,
      Waits waits) {
    this.project = project;
    this.prices = prices;
    this.permission = permission;
    this.waits = waits;
    this.ground = new Groundwork(project, codebook, waits);
  }

  /// What a run would do; asks and writes nothing.
  ///
  /// @param examples how many messages to show
  /// @throws TiercelException if there are no posts
  public RunPreview preview(
      RunPlan plan, Questionnaire questionnaire, int examples, Progress progress) {
    Agenda agenda = new Agenda(plan, project, questionnaire);
    long[] posts = ground.posts(agenda);
    List<Question> open = agenda.open(posts, ground.existing(plan), progress);
    List<Question> asked = ground.sorted(plan, open, questionnaire).open();
    List<String> messages =
        LongStream.concat(asked.stream().mapToLong(Question::firstPost), LongStream.of(posts))
            .distinct()
            .limit(examples)
            .mapToObj(post -> questionnaire.message(project.posts().find(post).orElseThrow()))
            .toList();
    return new Estimate(plan, Pricing.of(plan, prices)).of(posts.length, open, asked, messages);
  }

  /// Runs a plan, or goes on with it.
  ///
  /// @param control pauses it and is told how it stands
  /// @param progress told in posts
  /// @throws TiercelException if nothing may be sent, there are no posts, a budget cannot be kept
  ///     because prices are not known, or posts of the run are in a batch
  /// @throws CancellationException if it was cancelled; what had arrived is kept
  public ModelRunReport run(
      RunPlan plan, Conversation talk, RunControl control, Progress progress) {
    Agenda agenda = new Agenda(plan, project, talk.questionnaire());
    long[] posts = ground.posts(agenda);
    permission.require(plan.server(), posts.length);
    ground.requireNoBatch(plan);
    Pricing pricing = Pricing.of(plan, prices);
    pricing.require(plan);
    Optional<Run> existing = ground.existing(plan);
    List<Question> open = agenda.open(posts, existing, progress);
    Run run = existing.orElseGet(() -> ground.begin(plan));
    double counted = project.modelOutcomes().totals(run, plan.repeats()).counted();
    Formats formats = new Formats(ground.formatBefore(plan));
    Sitting sitting =
        new Sitting(plan, waits, formats, pricing.price(), counted, setAside(plan, run));
    RunBook book = ground.book(plan, talk.questionnaire(), run);
    if (!open.isEmpty()) {
      Telling telling = new Telling(run, posts.length, talk.model(), book, control, progress);
      ask(sitting, talk, control, open, book, telling, progress);
      end(sitting, run, book);
    } else if (run.finishedAt() == null) {
      // It was cut off behind its last answer.
      project.runs().finish(run, waits.now());
    }
    List<String> remarks = Telling.remarks(sitting, talk.model());
    return ground.report(plan, run, posts.length, book, sitting.halt, remarks);
  }

  private Optional<SetAside> setAside(RunPlan plan, Run run) {
    return plan.budget().isEmpty()
        ? Optional.empty()
        : Optional.of(new SetAside(project.settings(), run, plan.server().concurrency()));
  }

  private void ask(
      Sitting sitting,
      Conversation talk,
      RunControl control,
      List<Question> open,
      RunBook book,
      Telling telling,
      Progress progress) {
    StoredAnswers.Sorted sorted = ground.sorted(sitting.plan, open, talk.questionnaire());
    Runnable tell = () -> telling.tell(sitting);
    Groundwork.write(sorted.answered(), book, tell, progress);
    sitting.halt.wakes(control::wake);
    Sending sending = new Sending(sitting, talk.model(), control);
    Backoff backoff = new Backoff(ThreadLocalRandom.current());
    PostsAhead posts = new PostsAhead(project, sorted.open());
    new Dispatch(sitting, q -> new Asking(sitting, talk, sending, backoff, q, posts.of(q)))
        .ask(sorted.open(), book, tell, progress);
  }

  private void end(Sitting sitting, Run run, RunBook book) {
    sitting.setAside.ifPresent(SetAside::told);
    switch (sitting.halt.why().orElse(null)) {
      case null -> {
        book.writeSuspects();
        project.runs().finish(run, waits.now());
      }
      case Halt.Why.Cancelled() -> {
        book.forgiveSuspects();
        throw new CancellationException("cancelled");
      }
      case Halt.Why.Stopped _ -> book.forgiveSuspects();
    }
  }
}
