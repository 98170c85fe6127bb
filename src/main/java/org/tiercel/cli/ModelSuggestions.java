package org.tiercel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiercel.agreement.project.RepeatAgreement;
import org.tiercel.agreement.project.TierAgreement;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Run;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.profile.Endpoint;
import org.tiercel.suggest.llm.profile.Profile;
import org.tiercel.suggest.llm.run.ModelRunReport;
import org.tiercel.suggest.llm.run.RunPreview;
import org.tiercel.task.Progress;
import picocli.CommandLine.ExitCode;

/// `suggest --with llm`.
///
/// @param context what the command was given
/// @param choice what is answered, about which posts
/// @param server whom to ask
/// @param asking how
record ModelSuggestions(
    CommandContext context, PostChoice choice, ModelServerOptions server, ModelRunOptions asking) {
  /// As shells have it after Ctrl+C.
  private static final int INTERRUPTED = 130;

  private static final int SHOWN_MESSAGES = 3;

  /// Runs, or says what a run would do.
  ///
  /// @return the exit code
  int run(Path file) {
    Profile profile = server.profile(context.models());
    try (Interruption interruption = new Interruption();
        ProjectFile project = ProjectFile.open(file)) {
      ProjectCodebook codebook = new ProjectCodebook(project);
      PlannedRun planned = PlannedRun.of(profile, project, codebook.current(), choice, asking);
      ModelAsking model =
          new ModelAsking(
              project,
              codebook.current(),
              server.prices(context.models()),
              context.models().environment(),
              asking);
      ModelProgress progress = new ModelProgress(context.err(), interruption::asked);
      if (asking.dryRun()) {
        preview(model, planned, progress);
        return ExitCode.OK;
      }
      Endpoint endpoint = profile.endpoint(context.models().keys());
      new SendingLeave(project, context.clock())
          .require(planned.plan().server(), planned.posts(project), server.consent());
      return run(project, codebook, model, planned, endpoint, progress);
    }
  }

  private void preview(ModelAsking model, PlannedRun planned, ModelProgress progress) {
    RunPreview preview = model.preview(planned, SHOWN_MESSAGES, progress);
    String hash = planned.plan().prompt().hash();
    if (choice.json()) {
      JsonOutput.print(RunPreviewWords.json(preview, hash), context.out());
    } else {
      RunPreviewWords.lines(preview, hash).forEach(context.out()::println);
    }
  }

  private int run(
      ProjectFile project,
      ProjectCodebook codebook,
      ModelAsking model,
      PlannedRun planned,
      Endpoint endpoint,
      ModelProgress progress) {
    Map<Long, Run> before =
        project.runs().all().stream().collect(Collectors.toMap(Run::id, Function.identity()));
    try {
      ModelRunReport report = model.run(planned, endpoint, progress);
      RunStart start =
          RunStart.of(Optional.ofNullable(before.get(report.run().id())), progress.told());
      print(project, report, start, planned, agreement(project, codebook, report));
      report.stopped().ifPresent(context.err()::println);
      return report.stopped().isPresent() ? ExitCode.SOFTWARE : ExitCode.OK;
    } catch (CancellationException e) {
      context.err().println("Stopped. " + progress.kept() + " " + goesOn(planned));
      return INTERRUPTED;
    }
  }

  private String goesOn(PlannedRun planned) {
    return asking.batch()
        ? "Batches that %s has taken go on there; the same command line brings them in."
            .formatted(planned.plan().server().host())
        : "The same command line goes on.";
  }

  private List<TierAgreement> agreement(
      ProjectFile project, ProjectCodebook codebook, ModelRunReport report) {
    if (asking.repeats() == 1 || report.totals().answered() == 0) {
      return List.of();
    }
    return new RepeatAgreement(project, codebook.current()).of(report.run(), Progress.none());
  }

  private void print(
      ProjectFile project,
      ModelRunReport report,
      RunStart start,
      PlannedRun planned,
      List<TierAgreement> agreement) {
    ModelReport all =
        new ModelReport(
            report,
            start,
            planned.plan(),
            project.modelAnswers().lastFormat(report.run().coder()),
            FailedPost.of(project, report.run(), asking.repeats()),
            agreement);
    if (choice.json()) {
      JsonOutput.print(ModelReportJson.of(all, project.path()), context.out());
    } else if (report.stopped().isEmpty() || report.totals().answered() > 0) {
      ModelReportText.lines(all).forEach(context.out()::println);
    }
    ModelReportText.failures(all.failed()).forEach(context.err()::println);
    report.remarks().forEach(context.err()::println);
  }
}
