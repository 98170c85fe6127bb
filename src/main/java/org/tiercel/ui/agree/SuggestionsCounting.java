package org.tiercel.ui.agree;

import java.util.List;
import java.util.Optional;
import org.tiercel.agreement.coefficient.Bootstrap;
import org.tiercel.agreement.exposure.ExposedCoders;
import org.tiercel.agreement.exposure.ExposureQuestion;
import org.tiercel.agreement.exposure.ExposureReport;
import org.tiercel.agreement.exposure.ProjectExposure;
import org.tiercel.agreement.project.Asked;
import org.tiercel.agreement.project.ComparableCoders;
import org.tiercel.agreement.project.HiddenCoders;
import org.tiercel.codebook.AskedSince;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;
import org.tiercel.ui.kit.Messages;

/// Counts whether suggestions led the coders, for one coder at work, away from the window's thread.
final class SuggestionsCounting {
  /// Enough for two decimals, and the same interval each time.
  private static final Bootstrap BOOTSTRAP = Bootstrap.ofUnits(1_000, 1);

  private final ProjectFile project;
  private final Codebook codebook;
  private final Coder asking;

  /// @param asking who wants to see it; it is closed to coders of an open batch that hides the
  ///     others
  SuggestionsCounting(ProjectFile project, Codebook codebook, Coder asking) {
    this.project = project;
    this.codebook = codebook;
    this.asking = asking;
  }

  SuggestionsState count(Progress progress) {
    if (new HiddenCoders(project).closedTo(asking, Optional.empty())) {
      return nothing("agree.hidden");
    }
    boolean nobodyCoded =
        new ComparableCoders(project)
            .all().stream().noneMatch(coder -> coder.kind() == CoderKind.PERSON);
    if (nobodyCoded || project.runs().all().isEmpty()) {
      return nothing("agree.led.nothing");
    }
    ExposureReport report = report(ExposedCoders.among(project, List.of()), progress);
    boolean nothingSeen =
        report.uses().isEmpty() && report.effects().isEmpty() && report.withMachine().isEmpty();
    return nothingSeen ? nothing("agree.led.nothing") : new SuggestionsState.Counted(report);
  }

  private ExposureReport report(ExposedCoders coders, Progress progress) {
    AskedSince since = new ProjectCodebook(project).askedSince();
    ExposureQuestion question =
        new ExposureQuestion(
            coders.people(), coders.machines(), Optional.empty(), Optional.empty(), BOOTSTRAP);
    return new ProjectExposure(project, codebook, new Asked(since::tier, since::code))
        .of(question, progress);
  }

  private static SuggestionsState nothing(String key) {
    return new SuggestionsState.Nothing(
        Messages.text(key + ".title"), Messages.text(key + ".text"));
  }
}
