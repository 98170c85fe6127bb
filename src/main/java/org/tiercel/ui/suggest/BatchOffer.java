package org.tiercel.ui.suggest;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tiercel.suggest.llm.cost.Price;
import org.tiercel.suggest.llm.cost.PriceTable;
import org.tiercel.suggest.llm.profile.Profile;
import org.tiercel.suggest.llm.run.Server;

/// What batches are offered for.
final class BatchOffer {
  private BatchOffer() {}

  /// Whether a server may know batches. Those that people run on their own computer for nothing do
  /// not.
  static boolean by(Profile profile) {
    return !(profile.free() && profile.baseUrl().host().isThisComputer());
  }

  /// The share of its price that a model costs in batches; empty where the table of prices names
  /// none, or the price is the same.
  static OptionalDouble share(PriceTable prices, Server server) {
    Optional<Price> alone = price(prices, server);
    Optional<Price> batched = price(prices.inBatches(), server);
    if (alone.isEmpty() || batched.isEmpty() || alone.equals(batched)) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(sum(batched.get()) / sum(alone.get()));
  }

  private static Optional<Price> price(PriceTable prices, Server server) {
    return prices.of(server.host(), server.model()).map(PriceTable.Dated::price);
  }

  private static double sum(Price price) {
    return price.input() + price.output();
  }
}
