package org.tiercel.ui.suggest;

import java.util.List;
import java.util.OptionalDouble;
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

  /// The plan of a run of a language model.
  ///
  /// @param budget US dollars for the run in all
  /// @throws TiercelException if the codebook or the profile has changed since
  PlannedRun plan(RunDetail run, OptionalDouble budget, Manner manner) {
    KeptParameters kept = run.parameters().orElseThrow();
    KeptPrompt prompt = run.prompt().orElseThrow();
    if (run.row().run().codebookVersion() != workspace.codebook().version()) {
      throw new TiercelException(
          Messages.text(
              "suggest.again.codebook",
              Integer.toString(run.row().run().codebookVersion()),
              Integer.toString(workspace.codebook().version())));
    }
    Profile profile = access.profiles().named(kept.profile()).withModel(kept.model());
    if (!profile.baseUrl().toString().equals(kept.baseUrl())) {
      throw new TiercelException(
          Messages.text("suggest.again.profile", kept.profile(), kept.baseUrl()));
    }
    List<String> tiers = run.row().run().tiers();
    CodingTask task =
        CodingTask.of(workspace.project(), workspace.codebook(), tiers, "", List.of());
    Prompt told = new Prompt(prompt.system(), prompt.schema(), tiers, prompt.hash());
    return new PlannedRun(
        kept.plan(Server.of(profile), told, budget, manner),
        profile,
        new CodingTask(told, task.questionnaire()));
  }

  /// How many posts a run is about.
  long posts(PlannedRun planned) {
    return planned.plan().selection().of(workspace.project().posts().included()).length;
  }
}
