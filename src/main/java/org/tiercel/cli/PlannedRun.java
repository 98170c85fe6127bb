package org.tiercel.cli;

import java.util.List;
import org.tiercel.domain.Codebook;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.profile.Profile;
import org.tiercel.suggest.llm.run.CodingTask;
import org.tiercel.suggest.llm.run.ConsensusExamples;
import org.tiercel.suggest.llm.run.Questionnaire;
import org.tiercel.suggest.llm.run.RunPlan;
import org.tiercel.suggest.llm.run.Selection;
import org.tiercel.suggest.llm.run.Server;

/// What the options of a command line come to.
///
/// @param plan whom to ask what
/// @param questionnaire in which words
record PlannedRun(RunPlan plan, Questionnaire questionnaire) {
  static PlannedRun of(
      Profile profile,
      ProjectFile project,
      Codebook codebook,
      PostChoice choice,
      ModelRunOptions asking) {
    Selection selection = asking.selection(choice);
    ConsensusExamples examples =
        asking.examples() == 0
            ? new ConsensusExamples(List.of(), selection)
            : ConsensusExamples.draw(
                project, codebook, choice.tiers(), selection, asking.examples());
    CodingTask task =
        CodingTask.of(project, codebook, choice.tiers(), asking.addition(), examples.examples());
    return new PlannedRun(
        new RunPlan(
            Server.of(profile),
            task.prompt(),
            asking.sampling(),
            examples.rest(),
            asking.repeats(),
            asking.budget(),
            asking.manner(choice)),
        task.questionnaire());
  }

  /// How many posts it is about.
  long posts(ProjectFile project) {
    return plan.selection().of(project.posts().included()).length;
  }
}
