package org.tiercel.ui.suggest;

import java.util.List;
import java.util.Optional;
import org.tiercel.store.KeptPrompt;
import org.tiercel.suggest.llm.run.KeptParameters;

/// Everything that the view says of one run.
///
/// @param row the run
/// @param parameters what a language model was to do; empty for other machines
/// @param prompt what it was told; empty for other machines
/// @param coded posts with suggestions
/// @param none posts in which the machine found no code
/// @param failures posts that failed, by reason
/// @param problems posts with something wrong in what was said of them, by kind
/// @param batches the batches that it waits for
/// @param repeats how far the repeats of a run agree; empty for a run that asked once
record RunDetail(
    RunRow row,
    Optional<KeptParameters> parameters,
    Optional<KeptPrompt> prompt,
    OutcomeGroup coded,
    OutcomeGroup none,
    List<OutcomeGroup> failures,
    List<OutcomeGroup> problems,
    List<HandedOver> batches,
    List<RepeatLine> repeats) {
  /// Copies the lists.
  RunDetail {
    failures = List.copyOf(failures);
    problems = List.copyOf(problems);
    batches = List.copyOf(batches);
    repeats = List.copyOf(repeats);
  }
}
