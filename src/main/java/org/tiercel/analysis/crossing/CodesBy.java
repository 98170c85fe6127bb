package org.tiercel.analysis.crossing;

import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Run;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.CodeSource;
import org.tiercel.store.ProjectFile;

/// Whose codes are counted: a person's or the consensus' first coding, or a machine's run.
///
/// @param coder who gave them
/// @param run the run; absent for people and the consensus
public record CodesBy(Coder coder, @Nullable Run run) {
  /// The codes of a coder; for a machine, those of its latest finished run.
  ///
  /// @throws TiercelException if the machine has not finished a run
  public static CodesBy of(ProjectFile project, Coder coder) {
    if (!coder.kind().isMachine()) {
      return new CodesBy(coder, null);
    }
    return project
        .runs()
        .latestFinished(coder.id())
        .map(run -> new CodesBy(coder, run))
        .orElseThrow(
            () ->
                new TiercelException(
                    "%s has not finished a run in this project; run it first."
                        .formatted(coder.name())));
  }

  /// Where the codes are read.
  CodeSource source() {
    return run == null ? CodeSource.firstRound(coder) : CodeSource.of(run);
  }

  /// Whether no answer under a tier means *none*: so it is with the tiers that a run has answered.
  boolean silenceIsNone(String tier) {
    return run != null && run.tiers().contains(tier);
  }
}
