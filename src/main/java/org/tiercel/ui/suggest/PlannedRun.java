package org.tiercel.ui.suggest;

import java.util.OptionalDouble;
import org.tiercel.domain.Codebook;
import org.tiercel.suggest.llm.profile.Profile;
import org.tiercel.suggest.llm.run.CodingTask;
import org.tiercel.suggest.llm.run.Manner;
import org.tiercel.suggest.llm.run.RunPlan;
import org.tiercel.suggest.llm.run.Server;

/// A run of a language model that is ready to be started.
///
/// @param plan what it is to do
/// @param profile how its server is reached
/// @param task how posts are put to the model, and its answers read
/// @param way in which it is asked
/// @param codebook the version that it reads
record PlannedRun(RunPlan plan, Profile profile, CodingTask task, Way way, Codebook codebook) {
  /// Whether both would ask the same questions under the same run, so that one of them must wait.
  boolean sameRunAs(PlannedRun other) {
    return codebook.version() == other.codebook.version() && question().equals(other.question());
  }

  /// The plan without what a sitting may decide anew.
  private RunPlan question() {
    Server at = plan.server();
    Server server =
        new Server(at.profile(), at.baseUrl(), at.host(), at.thisComputer(), at.model(), 1, false);
    return new RunPlan(
        server,
        plan.prompt(),
        plan.sampling(),
        plan.selection(),
        plan.repeats(),
        OptionalDouble.empty(),
        Manner.GO_ON);
  }
}
