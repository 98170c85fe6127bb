package org.tiercel.suggest.llm.cost;

import org.tiercel.suggest.llm.TokenUsage;

/// What a model costs, in US dollars for a million tokens.
///
/// @param input for tokens read
/// @param cached for tokens read that the server had kept from a request before
/// @param output for tokens written
public record Price(double input, double cached, double output) {
  /// Nothing: a model on one's own computer.
  public static final Price FREE = new Price(0, 0, 0);

  private static final double MILLION = 1e6;

  /// Refuses prices below nothing.
  ///
  /// @throws IllegalArgumentException if one is negative or no number
  public Price {
    if (!(input >= 0 && cached >= 0 && output >= 0)) {
      throw new IllegalArgumentException("a price below nothing");
    }
  }

  /// What these tokens cost, in US dollars.
  public double of(TokenUsage usage) {
    long fresh = Math.max(0, usage.prompt() - usage.cached());
    return (fresh * input + usage.cached() * cached + usage.completion() * output) / MILLION;
  }

  /// A share of this price.
  Price share(double share) {
    return new Price(share * input, share * cached, share * output);
  }

  /// The most that a request can cost, in US dollars.
  ///
  /// @param prompt tokens read at most
  /// @param completion tokens written at most
  public double atMost(long prompt, long completion) {
    return (prompt * Math.max(input, cached) + completion * output) / MILLION;
  }
}
