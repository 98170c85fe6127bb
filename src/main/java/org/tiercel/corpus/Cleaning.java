package org.tiercel.corpus;

import java.util.List;
import java.util.Optional;
import org.tiercel.domain.Exclusion;

/// The steps of the funnel that look at one text at a time, in their order. Exact duplicates come
/// behind them; the project finds those.
///
/// @param steps in order
record Cleaning(List<CleaningStep> steps) {
  Cleaning {
    steps = List.copyOf(steps);
  }

  static Cleaning of(ImportOptions options) {
    return new Cleaning(List.of(new EmptyText(), new ShortText(options.fewestCharacters())));
  }

  /// Why a post with this text is dropped, if it is.
  Optional<Exclusion> exclusion(String text) {
    for (CleaningStep step : steps) {
      if (step.drops(text)) {
        return Optional.of(step.reason());
      }
    }
    return Optional.empty();
  }
}
