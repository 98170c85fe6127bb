package org.tiercel.suggest.llm.run;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Run;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ModelTotals;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.AnswerFormat;
import org.tiercel.suggest.llm.cost.PriceTable;
import org.tiercel.suggest.llm.prompt.Prompt;
import org.tiercel.task.Progress;

/// Asks a language model about posts and keeps what it says as suggestions. Each answer is kept as
/// it arrives: a run that is cancelled, stopped or killed is gone on with by the same plan, and
/// what the project holds is not asked again.
public final class ModelRun {
  private static final int BLOCK = 500;

  private final ProjectFile project;
  private final Codebook codebook;
  private final PriceTable prices;
  private final Permission permission;
  private final Waits waits;

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
    this.codebook = codebook;
    this.prices = prices;
    this.permission = permission;
    this.waits = waits;
  }

  /// What a run would do; asks and writes nothing.
  ///
  /// @param examples how many messages to show
  /// @throws TiercelException if there are no posts
  public RunPreview preview(
      RunPlan plan, Questionnaire questionnaire, int examples, Progress progress) {
    Agenda agenda = new Agenda(plan, project, questionnaire);
    long[] posts = requirePosts(agenda);
    List<Question> open = agenda.open(posts, existing(plan), progress);
    List<Question> asked = sorted(plan, open, questionnaire).open();
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
  /// @throws TiercelException if nothing may be sent, there are no posts, or a budget cannot be
  ///     kept because prices are not known
  /// @throws CancellationException if it was cancelled; what had arrived is kept
  public ModelRunReport run(
      RunPlan plan, Conversation talk, RunControl control, Progress progress) {
    Agenda agenda = new Agenda(plan, project, talk.questionnaire());
    long[] posts = requirePosts(agenda);
    permission.require(plan.server(), posts.length);
    Pricing pricing = Pricing.of(plan, prices);
    pricing.require(plan);
    Optional<Run> existing = existing(plan);
    List<Question> open = agenda.open(posts, existing, progress);
    Run run = existing.orElseGet(() -> begin(plan));
    ModelTotals before = project.modelOutcomes().totals(run, plan.repeats());
    Formats formats = new Formats(formatBefore(plan, run));
    Sitting sitting = new Sitting(plan, waits, formats, pricing.price(), before.knownCost());
    RunBook book = book(plan, talk.questionnaire(), run, before);
    if (!open.isEmpty()) {
      Telling telling = new Telling(run, posts.length, talk.model(), book, control, progress);
      ask(sitting, talk, control, open, book, telling, progress);
      end(sitting, run, book);
    } else if (run.finishedAt() == null) {
      // It was cut off behind its last answer.
      project.runs().finish(run, waits.now());
    }
    return report(plan, run, posts.length, talk, sitting, book);
  }

  private long[] requirePosts(Agenda agenda) {
    long[] posts = agenda.posts();
    if (posts.length == 0) {
      throw new TiercelException(
          "There are no posts in %s to ask about; import or choose some first."
              .formatted(project.path()));
    }
    return posts;
  }

  private Optional<Run> existing(RunPlan plan) {
    if (plan.manner().anew()) {
      return Optional.empty();
    }
    return project
        .coders()
        .find(plan.server().coderName())
        .flatMap(
            coder -> project.runs().latest(coder.id(), codebook.version(), RunParameters.of(plan)));
  }

  private Run begin(RunPlan plan) {
    Prompt told = plan.prompt();
    Coder coder = project.coders().join(plan.server().coderName(), CoderKind.MODEL);
    project.modelAnswers().keepPrompt(told.hash(), told.system(), told.schema());
    return project
        .runs()
        .begin(coder, codebook.version(), told.tiers(), RunParameters.of(plan), waits.now());
  }

  /// What the server was found to know when it was asked last, also by other runs.
  private AnswerFormat formatBefore(RunPlan plan, Run run) {
    return plan.manner().anew()
        ? AnswerFormat.JSON_SCHEMA
        : project
            .modelAnswers()
            .lastFormat(run.coder())
            .flatMap(Formats::of)
            .orElse(AnswerFormat.JSON_SCHEMA);
  }

  private RunBook book(RunPlan plan, Questionnaire questionnaire, Run run, ModelTotals before) {
    Set<Long> failed = new HashSet<>();
    for (int repeat = 1; repeat <= plan.repeats(); repeat++) {
      Set<Long> unanswered = new HashSet<>(project.modelAnswers().posts(run, repeat, false));
      unanswered.removeAll(project.modelAnswers().posts(run, repeat, true));
      failed.addAll(unanswered);
    }
    Majority majority = new Majority(codebook, plan.prompt().tiers());
    RepeatsOfPosts repeats =
        new RepeatsOfPosts(project, run, plan.repeats(), questionnaire, majority);
    return new RunBook(project, run, questionnaire, repeats, before.answered(), failed);
  }

  private StoredAnswers.Sorted sorted(
      RunPlan plan, List<Question> open, Questionnaire questionnaire) {
    return plan.manner().reuse()
        ? new StoredAnswers(project, questionnaire).sort(open)
        : new StoredAnswers.Sorted(List.of(), open);
  }

  private void ask(
      Sitting sitting,
      Conversation talk,
      RunControl control,
      List<Question> open,
      RunBook book,
      Telling telling,
      Progress progress) {
    StoredAnswers.Sorted sorted = sorted(sitting.plan, open, talk.questionnaire());
    for (int from = 0; from < sorted.answered().size(); from += BLOCK) {
      progress.stopIfCancelled();
      book.write(sorted.answered().subList(from, Math.min(from + BLOCK, sorted.answered().size())));
      telling.tell(sitting);
    }
    sitting.halt.wakes(control::wake);
    Sending sending = new Sending(sitting, talk.model(), control);
    Backoff backoff = new Backoff(ThreadLocalRandom.current());
    new Dispatch(sitting, q -> new Asking(sitting, project, talk, sending, backoff, q))
        .ask(sorted.open(), book, () -> telling.tell(sitting), progress);
  }

  private void end(Sitting sitting, Run run, RunBook book) {
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

  private ModelRunReport report(
      RunPlan plan, Run run, long posts, Conversation talk, Sitting sitting, RunBook book) {
    Run counted =
        project.runs().all().stream().filter(r -> r.id() == run.id()).findFirst().orElseThrow();
    return new ModelRunReport(
        counted,
        posts,
        project.modelOutcomes().totals(run, plan.repeats()),
        book.fromStore(),
        project.modelOutcomes().failures(run),
        sitting.halt.why().flatMap(ModelRun::sentence),
        Telling.remarks(sitting, talk.model()));
  }

  private static Optional<String> sentence(Halt.Why why) {
    return why instanceof Halt.Why.Stopped(String sentence)
        ? Optional.of(sentence)
        : Optional.empty();
  }
}
