package org.tiercel.store;

import org.jspecify.annotations.Nullable;

/// What a run of a language model has taken and yielded so far.
///
/// @param answered posts that the model answered
/// @param failed posts that it did not answer in every repeat, which stay pending
/// @param requests requests sent
/// @param promptTokens tokens read, as far as the server said
/// @param completionTokens tokens written, as far as the server said
/// @param cost in US dollars; absent when the cost of some reply is not known
/// @param knownCost in US dollars, of the replies whose cost is known
/// @param assumed in US dollars: what requests whose cost is not known can have cost at most
/// @param withoutEvidence how many codes are borne out by words that do not stand in the post
/// @param problems how many things were wrong with the model's words
public record ModelTotals(
    long answered,
    long failed,
    long requests,
    long promptTokens,
    long completionTokens,
    @Nullable Double cost,
    double knownCost,
    double assumed,
    long withoutEvidence,
    long problems) {
  /// What counts against a budget, in US dollars: all that is known, and all that may be.
  public double counted() {
    return knownCost + assumed;
  }
}
