package org.tiercel.suggest.llm.run;

import org.jspecify.annotations.Nullable;

/// How a model draws its words.
///
/// @param temperature 0 for the likeliest answer; absent for the server's default
/// @param seed for servers that draw repeatably, of the first repeat; each further one adds 1;
///     absent for none
/// @param maxTokens how long an answer may be
public record Sampling(@Nullable Double temperature, @Nullable Long seed, int maxTokens) {
  /// The seed of one repeat.
  @Nullable Long seedOf(int repeat) {
    return seed == null ? null : Long.valueOf(seed + repeat - 1);
  }
}
