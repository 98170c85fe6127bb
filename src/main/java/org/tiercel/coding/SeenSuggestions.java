package org.tiercel.coding;

import java.util.Map;
import org.tiercel.domain.Decision;
import org.tiercel.domain.Exposure;
import org.tiercel.store.Suggestions.Offer;

/// What a coder has seen of machines' suggestions by the time of saying done.
final class SeenSuggestions {
  private SeenSuggestions() {}

  /// Notes what was on screen. Suggestions that were left untouched count as passed over.
  ///
  /// @param offer what machines offer, as far as the coder may see it
  /// @param decisions what the coder has decided, by ids of suggestions
  static void note(Draft draft, Offer offer, Map<Long, Decision> decisions) {
    if (offer.withheld()) {
      // What was seen before a batch began to hide it stays seen.
      boolean seen = draft.now().exposure() == Exposure.SHOWN || !decisions.isEmpty();
      draft.exposure(seen ? Exposure.SHOWN : Exposure.WITHHELD);
    } else if (!offer.offered().isEmpty()) {
      draft.exposure(Exposure.SHOWN);
      offer.offered().stream()
          .filter(suggestion -> !decisions.containsKey(suggestion.id()))
          .forEach(suggestion -> draft.decide(suggestion.id(), Decision.PASSED_OVER));
    }
  }
}
