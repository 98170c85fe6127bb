package org.tiercel.ui.suggest;

import java.util.Optional;
import org.tiercel.domain.Run;
import org.tiercel.store.ModelTotals;

/// A run in the list of runs.
///
/// @param run the run with its counts
/// @param totals what a language model has taken and yielded; empty for other machines
/// @param state how far it is
record RunRow(Run run, Optional<ModelTotals> totals, RunState state) {
  /// How many posts it could not read.
  long failed() {
    return totals.map(ModelTotals::failed).orElse(0L);
  }

  /// The same run in another state.
  RunRow in(RunState other) {
    return new RunRow(run, totals, other);
  }
}
