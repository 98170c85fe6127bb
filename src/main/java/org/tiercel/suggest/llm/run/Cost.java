package org.tiercel.suggest.llm.run;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.suggest.llm.ChatRequest;
import org.tiercel.suggest.llm.TokenUsage;
import org.tiercel.suggest.llm.cost.Price;
import org.tiercel.suggest.llm.cost.TokenEstimate;

/// What requests cost, in US dollars.
///
/// @param price of the model, if known
record Cost(Optional<Price> price) {
  /// The most that a request can cost; nothing where prices are not known, because no budget is
  /// kept there.
  double atMost(ChatRequest request) {
    return price
        .map(
            it ->
                it.atMost(
                    TokenEstimate.atMost(request.system(), request.user(), request.schema()),
                    request.maxTokens()))
        .orElse(0.);
  }

  /// What a reply has cost, where that is known: of a free model always.
  Optional<Double> of(@Nullable TokenUsage usage) {
    if (usage == null) {
      return price.filter(Price.FREE::equals).map(free -> 0.);
    }
    return price.map(it -> it.of(usage));
  }
}
