package org.tiercel.ui.suggest;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tiercel.suggest.llm.run.RunPreview;

/// What is known of a new run before it is started.
sealed interface Outlook {
  /// It is being looked at.
  record Looking() implements Outlook {}

  /// It cannot be started.
  ///
  /// @param sentence why, and what to do
  record Unready(String sentence) implements Outlook {}

  /// It can be started.
  ///
  /// @param planned the run
  /// @param preview what would be sent
  /// @param obstacle what has to be done first, one sentence
  /// @param batchShare the share of its price that the model costs in batches, where it is lower
  record Ready(
      PlannedRun planned, RunPreview preview, Optional<String> obstacle, OptionalDouble batchShare)
      implements Outlook {}
}
