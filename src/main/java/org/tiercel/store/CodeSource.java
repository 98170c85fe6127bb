package org.tiercel.store;

import org.tiercel.domain.Coder;
import org.tiercel.domain.Run;

/// Whose codes are read: those of a person or the consensus in one round, or those of one run.
///
/// @param coderId the coder
/// @param round 1 for the first coding, 2 for a recoding; 1 for runs
/// @param runId the run of a machine coder; 0 for people and the consensus
public record CodeSource(long coderId, int round, long runId) {
  /// A person's, or the consensus', first coding.
  public static CodeSource firstRound(Coder coder) {
    return new CodeSource(coder.id(), 1, 0);
  }

  /// What a run said.
  public static CodeSource of(Run run) {
    return new CodeSource(run.coder().id(), 1, run.id());
  }
}
