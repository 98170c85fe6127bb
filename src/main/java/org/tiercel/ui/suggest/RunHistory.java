package org.tiercel.ui.suggest;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tiercel.agreement.project.RepeatAgreement;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Run;
import org.tiercel.store.ModelBatches;
import org.tiercel.store.PostOutcome;
import org.tiercel.suggest.llm.run.KeptParameters;
import org.tiercel.task.Progress;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// Reads what runs have done from the project. Touches no user interface and may take its time.
final class RunHistory {
  private static final int CHUNK = 2_000;

  private final Workspace workspace;

  RunHistory(Workspace workspace) {
    this.workspace = workspace;
  }

  /// All runs, the newest first.
  List<RunRow> rows() {
    return workspace.project().runs().all().reversed().stream().map(this::row).toList();
  }

  private RunRow row(Run run) {
    return new RunRow(
        run,
        KeptParameters.of(run)
            .map(kept -> workspace.project().modelOutcomes().totals(run, kept.repeats())),
        state(run));
  }

  private RunState state(Run run) {
    if (!workspace.project().modelBatches().underWay(run).isEmpty()) {
      return RunState.BATCH;
    }
    return run.finishedAt() == null ? RunState.STOPPED : RunState.FINISHED;
  }

  /// Everything about one run.
  RunDetail detail(RunRow row, Progress progress) {
    Run run = row.run();
    Optional<KeptParameters> kept = KeptParameters.of(run);
    OutcomeGroups outcomes = new OutcomeGroups();
    OutcomeGroups failures = new OutcomeGroups();
    OutcomeGroups problems = new OutcomeGroups();
    if (run.coder().kind() == CoderKind.MODEL) {
      int repeats = kept.map(KeptParameters::repeats).orElse(1);
      readOutcomes(run, repeats, outcomes, failures, progress);
      workspace
          .project()
          .modelOutcomes()
          .forEachProblem(run, (sentence, post) -> problems.add(ProblemKind.of(sentence), post));
    } else {
      readAnnotations(run, outcomes, progress);
    }
    return new RunDetail(
        row,
        kept,
        kept.flatMap(k -> workspace.project().modelAnswers().prompt(k.prompt())),
        group(outcomes, coded()),
        group(outcomes, none()),
        failures.list(),
        problems.list(),
        batches(run),
        repeats(run, kept, progress));
  }

  private List<HandedOver> batches(Run run) {
    ModelBatches batches = workspace.project().modelBatches();
    return batches.underWay(run).stream()
        .map(batch -> new HandedOver(batch.at(), batches.unsettled(batch).size()))
        .toList();
  }

  /// Agreement of a run with itself, once the run has come to its end.
  private List<RepeatLine> repeats(Run run, Optional<KeptParameters> kept, Progress progress) {
    boolean repeated = kept.filter(k -> k.repeats() > 1).isPresent();
    if (!repeated || run.finishedAt() == null) {
      return List.of();
    }
    RepeatAgreement agreement = new RepeatAgreement(workspace.project(), workspace.codebook());
    return RepeatLines.of(agreement.of(run, progress));
  }

  private static String coded() {
    return Messages.text("suggest.outcome.coded");
  }

  private static String none() {
    return Messages.text("suggest.outcome.none");
  }

  private static OutcomeGroup group(OutcomeGroups groups, String label) {
    return groups.list().stream()
        .filter(group -> group.label().equals(label))
        .findFirst()
        .orElseGet(() -> new OutcomeGroup(label, new BitSet()));
  }

  private void readOutcomes(
      Run run, int repeats, OutcomeGroups outcomes, OutcomeGroups failures, Progress progress) {
    long after = 0;
    List<PostOutcome> page;
    do {
      progress.stopIfCancelled();
      page = workspace.project().modelOutcomes().page(run, repeats, after, CHUNK);
      for (PostOutcome outcome : page) {
        if (outcome.reason() != null) {
          failures.add(ProblemKind.of(outcome.reason()), outcome.postId());
        } else {
          outcomes.add(outcome.codes() > 0 ? coded() : none(), outcome.postId());
        }
        after = outcome.postId();
      }
    } while (page.size() == CHUNK);
  }

  private void readAnnotations(Run run, OutcomeGroups outcomes, Progress progress) {
    workspace
        .project()
        .annotations()
        .forEachOfRun(
            run.id(),
            annotation -> {
              progress.stopIfCancelled();
              boolean proposes =
                  annotation.answers().stream()
                      .anyMatch(answer -> answer.state() != AnswerState.NONE);
              outcomes.add(proposes ? coded() : none(), annotation.key().postId());
            });
  }
}
