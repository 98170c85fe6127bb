package org.tiercel.suggest.llm.run;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Run;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.AskedBatch;
import org.tiercel.store.ModelTotals;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.AnswerFormat;
import org.tiercel.suggest.llm.prompt.Prompt;
import org.tiercel.task.Progress;

/// What every way of asking a model needs of a project: the run of a plan, what it holds already,
/// and in the end its report.
///
/// @param project open for writing
/// @param codebook the version in force
/// @param waits the time
record Groundwork(ProjectFile project, Codebook codebook, Waits waits) {
  private static final int BLOCK = 500;

  /// The posts that a plan is about, in rising order.
  ///
  /// @throws TiercelException if there are none
  long[] posts(Agenda agenda) {
    long[] posts = agenda.posts();
    if (posts.length == 0) {
      throw new TiercelException(
          "There are no posts in %s to ask about; import or choose some first."
              .formatted(project.path()));
    }
    return posts;
  }

  /// The run that a plan goes on with.
  Optional<Run> existing(RunPlan plan) {
    return plan.manner().anew() ? Optional.empty() : latest(plan);
  }

  /// The last run of a plan.
  Optional<Run> latest(RunPlan plan) {
    return project
        .coders()
        .find(plan.server().coderName())
        .flatMap(
            coder -> project.runs().latest(coder.id(), codebook.version(), RunParameters.of(plan)));
  }

  /// The batches of the last run of a plan that are not over, oldest first.
  List<AskedBatch> underWay(RunPlan plan) {
    return latest(plan).map(project.modelBatches()::underWay).orElse(List.of());
  }

  /// Refuses to ask one by one what a batch is about to answer.
  void requireNoBatch(RunPlan plan) {
    if (!underWay(plan).isEmpty()) {
      throw new TiercelException(
          "Posts of this run are in a batch at %s, which will be paid; wait for the batch, or cancel"
                  .formatted(plan.server().host())
              + " it first.");
    }
  }

  Run begin(RunPlan plan) {
    Prompt told = plan.prompt();
    Coder coder = project.coders().join(plan.server().coderName(), CoderKind.MODEL);
    project.modelAnswers().keepPrompt(told.hash(), told.system(), told.schema());
    return project
        .runs()
        .begin(coder, codebook.version(), told.tiers(), RunParameters.of(plan), waits.now());
  }

  /// What the server was found to know when it was asked last, also by other runs.
  AnswerFormat formatBefore(RunPlan plan) {
    return plan.manner().anew()
        ? AnswerFormat.JSON_SCHEMA
        : project
            .coders()
            .find(plan.server().coderName())
            .flatMap(project.modelAnswers()::lastFormat)
            .flatMap(Formats::of)
            .orElse(AnswerFormat.JSON_SCHEMA);
  }

  RunBook book(RunPlan plan, Questionnaire questionnaire, Run run) {
    ModelTotals before = project.modelOutcomes().totals(run, plan.repeats());
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

  StoredAnswers.Sorted sorted(RunPlan plan, List<Question> open, Questionnaire questionnaire) {
    return plan.manner().reuse()
        ? new StoredAnswers(project, questionnaire).sort(open)
        : new StoredAnswers.Sorted(List.of(), open);
  }

  /// Writes answers that the project holds.
  ///
  /// @param tell called now and then
  static void write(List<Arrival> answered, RunBook book, Runnable tell, Progress progress) {
    for (int from = 0; from < answered.size(); from += BLOCK) {
      progress.stopIfCancelled();
      book.write(answered.subList(from, Math.min(from + BLOCK, answered.size())));
      tell.run();
    }
  }

  ModelRunReport report(
      RunPlan plan, Run run, long posts, RunBook book, Halt halt, List<String> remarks) {
    Run counted =
        project.runs().all().stream().filter(r -> r.id() == run.id()).findFirst().orElseThrow();
    return new ModelRunReport(
        counted,
        posts,
        project.modelOutcomes().totals(run, plan.repeats()),
        book.fromStore(),
        project.modelOutcomes().failures(run),
        halt.why().flatMap(Groundwork::sentence),
        remarks);
  }

  private static Optional<String> sentence(Halt.Why why) {
    return why instanceof Halt.Why.Stopped(String sentence)
        ? Optional.of(sentence)
        : Optional.empty();
  }
}
