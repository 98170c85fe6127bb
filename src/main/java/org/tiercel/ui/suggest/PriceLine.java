package org.tiercel.ui.suggest;

import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tiercel.suggest.llm.cost.ModelPrice;
import org.tiercel.suggest.llm.cost.Price;
import org.tiercel.ui.kit.Messages;

/// A line of the table of prices while it is edited. Prices are US dollars for a million tokens.
final class PriceLine {
  private final StringProperty host = new SimpleStringProperty(this, "host", "");
  private final StringProperty model = new SimpleStringProperty(this, "model", "");
  private final StringProperty input = new SimpleStringProperty(this, "input", "");
  private final StringProperty cached = new SimpleStringProperty(this, "cached", "");
  private final StringProperty output = new SimpleStringProperty(this, "output", "");
  private final double batch;

  PriceLine() {
    this(1);
  }

  private PriceLine(double batch) {
    this.batch = batch;
  }

  static PriceLine of(ModelPrice price) {
    PriceLine line = new PriceLine(price.batch());
    line.host.set(price.host() == null ? "" : price.host());
    line.model.set(price.model());
    line.input.set(digits(price.price().input()));
    line.cached.set(digits(price.price().cached()));
    line.output.set(digits(price.price().output()));
    return line;
  }

  private static String digits(double amount) {
    return String.format(Locale.ROOT, "%s", amount);
  }

  boolean isEmpty() {
    return model.get().isBlank();
  }

  /// The price that is described; kept tokens cost as much as others where nothing is said.
  ///
  /// @throws org.tiercel.domain.TiercelException naming the price that is none
  ModelPrice price() {
    double read = amount(input, "suggest.prices.input");
    double kept = cached.get().isBlank() ? read : amount(cached, "suggest.prices.cached");
    return new ModelPrice(
        host.get().isBlank() ? null : host.get().strip(),
        model.get().strip(),
        new Price(read, kept, amount(output, "suggest.prices.output")),
        batch);
  }

  private double amount(StringProperty typed, String column) {
    String field = Messages.text("suggest.prices.field", Messages.text(column), model.get());
    return Entered.number(typed.get(), field, Double.MAX_VALUE);
  }

  /// The server that asks this price; empty for every server.
  StringProperty hostProperty() {
    return host;
  }

  StringProperty modelProperty() {
    return model;
  }

  StringProperty inputProperty() {
    return input;
  }

  /// Of tokens that the server had kept from a request before.
  StringProperty cachedProperty() {
    return cached;
  }

  StringProperty outputProperty() {
    return output;
  }
}
