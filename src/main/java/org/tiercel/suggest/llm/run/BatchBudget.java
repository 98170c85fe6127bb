package org.tiercel.suggest.llm.run;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tiercel.store.AskedBatch;

/// The money that batches may cost. A batch cannot be stopped in time, so all that is to be handed
/// over must fit into the budget in the worst case, beside what was spent and what batches under
/// way may cost.
///
/// @param limit US dollars; empty for no limit
/// @param spent US dollars, so far
record BatchBudget(OptionalDouble limit, double spent) {
  /// Why questions may not be handed over, one sentence; empty when they may.
  ///
  /// @param underWay the batches under way
  Optional<String> refusal(
      List<Question> questions, List<AskedBatch> underWay, Wording wording, Cost cost) {
    if (limit.isEmpty() || questions.isEmpty()) {
      return Optional.empty();
    }
    double reserved =
        underWay.stream().map(AskedBatch::most).filter(Objects::nonNull).mapToDouble(m -> m).sum();
    double left = Math.max(0, limit.getAsDouble() - spent - reserved);
    double most = questions.stream().map(wording::of).mapToDouble(cost::atMost).sum();
    return most <= left
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "These %,d questions could cost up to $%.4f as a batch, and $%.4f of the budget of"
                    + " $%.4f are left, so they were not sent; raise the budget, or ask about fewer"
                    + " posts.",
                questions.size(),
                most,
                left,
                limit.getAsDouble()));
  }
}
