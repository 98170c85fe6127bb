package org.tiercel.reconcile.batch;

import java.util.Optional;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Run;
import org.tiercel.store.CodeSource;

/// Whose codes under which tier decide a draw.
///
/// @param coder who gave them
/// @param run of a machine, the run
/// @param tier key of the tier
public record CodesOf(Coder coder, Optional<Run> run, String tier) {
  /// What a person said in the first round.
  public static CodesOf person(Coder coder, String tier) {
    return new CodesOf(coder, Optional.empty(), tier);
  }

  /// What a machine said in a run.
  public static CodesOf run(Run run, String tier) {
    return new CodesOf(run.coder(), Optional.of(run), tier);
  }

  CodeSource source() {
    return run.map(CodeSource::of).orElseGet(() -> CodeSource.firstRound(coder));
  }
}
