package org.tiercel.suggest.llm.cost;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line of the table of prices.
///
/// @param host the server that asks this price; absent for every server
/// @param model the name of a model, which also stands for its dated versions (`o3` for
///     `o3-2025-04-16`); or the beginning of names, with a `*` behind it
/// @param price what it costs
/// @param batch the share of the price that is asked for questions in batches; 1 for no discount
public record ModelPrice(@Nullable String host, String model, Price price, double batch) {
  private static final String REST = "*";
  private static final Pattern VERSION = Pattern.compile("-\\d{4}-\\d{2}-\\d{2}");

  /// Whether it speaks of a model at a server.
  boolean covers(String atHost, String name) {
    return (host == null || host.toLowerCase(Locale.ROOT).equals(atHost.toLowerCase(Locale.ROOT)))
        && named(name);
  }

  private boolean named(String name) {
    if (model.endsWith(REST)) {
      return name.startsWith(beginning());
    }
    return name.startsWith(model)
        && (name.length() == model.length()
            || VERSION.matcher(name.substring(model.length())).matches());
  }

  private String beginning() {
    return model.substring(0, model.length() - REST.length());
  }

  /// The same for questions in batches.
  ModelPrice inBatches() {
    return new ModelPrice(host, model, price.share(batch), 1);
  }

  /// How closely it describes what it covers: longer names first, then those of one server.
  int closeness() {
    return 2 * (model.endsWith(REST) ? beginning().length() : model.length() + 1)
        + (host == null ? 0 : 1);
  }
}
