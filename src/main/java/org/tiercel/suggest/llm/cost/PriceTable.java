package org.tiercel.suggest.llm.cost;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What models cost, as of a day. A model that is not in it costs an unknown amount, never nothing.
public final class PriceTable {
  private final LocalDate date;
  private final List<ModelPrice> prices;
  private final Optional<PriceTable> otherwise;

  /// A table by itself.
  ///
  /// @param date as of when
  /// @param prices its lines
  public PriceTable(LocalDate date, List<ModelPrice> prices) {
    this(date, prices, Optional.empty());
  }

  private PriceTable(LocalDate date, List<ModelPrice> prices, Optional<PriceTable> otherwise) {
    this.date = date;
    this.prices = List.copyOf(prices);
    this.otherwise = otherwise;
  }

  /// A price with the day from which it is known.
  ///
  /// @param price what a model costs
  /// @param date as of when
  public record Dated(Price price, LocalDate date) {}

  /// As of when its own lines are known.
  public LocalDate date() {
    return date;
  }

  /// Its own lines, in order; not those of a table behind it.
  public List<ModelPrice> prices() {
    return prices;
  }

  /// This table, and another for what is not in it.
  public PriceTable or(PriceTable other) {
    return new PriceTable(
        date, prices, Optional.of(otherwise.map(next -> next.or(other)).orElse(other)));
  }

  /// The prices of questions in batches, which are lower only where the table says so.
  public PriceTable inBatches() {
    return new PriceTable(
        date,
        prices.stream().map(ModelPrice::inBatches).toList(),
        otherwise.map(PriceTable::inBatches));
  }

  /// What a model costs at a server; nothing when that is not known. Of several lines the one that
  /// names it most closely counts.
  ///
  /// @param host the name of the server
  /// @param model the name of the model
  public Optional<Dated> of(String host, String model) {
    return prices.stream()
        .filter(line -> line.covers(host, model))
        .max(Comparator.comparingInt(ModelPrice::closeness))
        .map(line -> new Dated(line.price(), date))
        .or(() -> otherwise.flatMap(next -> next.of(host, model)));
  }
}
