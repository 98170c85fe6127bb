package org.tiercel.suggest.llm.run;

import java.time.LocalDate;
import java.util.Optional;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.cost.Price;
import org.tiercel.suggest.llm.cost.PriceTable;

/// What a plan's model costs: what the table says, or nothing where the server is free; else it is
/// not known.
///
/// @param price if known
/// @param date as of when, if the table says so
record Pricing(Optional<Price> price, Optional<LocalDate> date) {
  static Pricing of(RunPlan plan, PriceTable table) {
    Server server = plan.server();
    if (server.free()) {
      return new Pricing(Optional.of(Price.FREE), Optional.empty());
    }
    Optional<PriceTable.Dated> dated = table.of(server.host(), server.model());
    return new Pricing(dated.map(PriceTable.Dated::price), dated.map(PriceTable.Dated::date));
  }

  /// Refuses a budget where prices are not known.
  void require(RunPlan plan) {
    if (plan.budget().isPresent() && price.isEmpty()) {
      throw new TiercelException(
          "What %s costs at %s is not known, so no budget can be kept; add its price to your table"
                  .formatted(plan.server().model(), plan.server().host())
              + " of prices, or run without a budget.");
    }
  }
}
