package org.tiercel.ui.suggest;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Run;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.KeptPrompt;
import org.tiercel.suggest.llm.profile.Profile;
import org.tiercel.suggest.llm.prompt.Prompt;
import org.tiercel.suggest.llm.run.CodingTask;
import org.tiercel.suggest.llm.run.KeptParameters;
import org.tiercel.suggest.llm.run.Manner;
import org.tiercel.suggest.llm.run.Server;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// Plans runs that were begun before, from what the project has kept of them.
final class PastRuns {
  private final Workspace workspace;
  private final ModelAccess access;

  PastRuns(Workspace workspace, ModelAccess access) {
    this.workspace = workspace;
    this.access = access;
  }

  /// The plan of a run of a language model under the codebook in force.
  ///
  /// @param budget US dollars for the run in all
  /// @throws TiercelException if the codebook or the profile has changed since
  PlannedRun plan(Run run, OptionalDouble budget, Manner manner, Way way) {
    Codebook codebook = workspace.codebook();
    if (run.codebookVersion() != codebook.version()) {
      throw new TiercelException(
          Messages.text(
              "suggest.again.codebook",
              Integer.toString(run.codebookVersion()),
              Integer.toString(codebook.version())));
    }
    return plan(run, codebook, budget, manner, way);
  }

  /// The plan of a run that stands in a batch, under the codebook that it has read: its answers are
  /// paid, whatever has become of the codebook.
  ///
  /// @throws TiercelException if the profile has changed since
  PlannedRun planOfBatch(Run run) {
    Codebook codebook =
        new ProjectCodebook(workspace.project())
            .versions().stream()
                .filter(version -> version.version() == run.codebookVersion())
                .findFirst()
                .orElseThrow();
    return plan(run, codebook, OptionalDouble.empty(), Manner.GO_ON, Way.BATCH);
  }

  private PlannedRun plan(
      Run run, Codebook codebook, OptionalDouble budget, Manner manner, Way way) {
    KeptParameters kept = KeptParameters.of(run).orElseThrow();
    KeptPrompt prompt = workspace.project().modelAnswers().prompt(kept.prompt()).orElseThrow();
    Profile profile = access.profiles().named(kept.profile()).withModel(kept.model());
    if (!profile.baseUrl().toString().equals(kept.baseUrl())) {
      throw new TiercelException(
          Messages.text("suggest.again.profile", kept.profile(), kept.baseUrl()));
    }
    CodingTask task = CodingTask.of(workspace.project(), codebook, run.tiers(), "", List.of());
    Prompt told = new Prompt(prompt.system(), prompt.schema(), run.tiers(), prompt.hash());
    return new PlannedRun(
        kept.plan(Server.of(profile), told, budget, manner),
        profile,
        new CodingTask(told, task.questionnaire()),
        way,
        codebook);
  }

  /// A profile, unless there is none of this name any more.
  Stream<Profile> profile(String name) {
    return access.profiles().all().stream().filter(it -> it.name().equals(name));
  }

  /// How many posts a run is about.
  long posts(PlannedRun planned) {
    return planned.plan().selection().of(workspace.project().posts().included()).length;
  }
}
