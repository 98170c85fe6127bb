package org.tiercel.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A reply of a language model as it came, or the failure to get one.
///
/// @param requestKey hash of all that decides the reply, in hexadecimal
/// @param at when it came
/// @param requests how many requests were sent for it, the ones without an answer included
/// @param millis how long the last of them took
/// @param tokens what the server counted; absent when it did not say
/// @param cost in US dollars; absent when it is not known
/// @param assumed in US dollars: what those of the requests whose cost is not known can have cost
///     at most; counts against the budget of the run
/// @param format how the server was asked to keep to JSON, one word
/// @param words what the model wrote; absent when there was no reply
/// @param failure one word that says why the words are of no use; absent when they are
/// @param reason the same as a sentence for the researcher
public record ModelAnswer(
    String requestKey,
    Instant at,
    int requests,
    long millis,
    @Nullable Tokens tokens,
    @Nullable Double cost,
    double assumed,
    String format,
    @Nullable String words,
    @Nullable String failure,
    @Nullable String reason) {
  /// With nothing assumed.
  public ModelAnswer(
      String requestKey,
      Instant at,
      int requests,
      long millis,
      @Nullable Tokens tokens,
      @Nullable Double cost,
      String format,
      @Nullable String words,
      @Nullable String failure,
      @Nullable String reason) {
    this(requestKey, at, requests, millis, tokens, cost, 0, format, words, failure, reason);
  }

  /// The same, with what its requests can have cost beside the known cost.
  public ModelAnswer assuming(double dollars) {
    return new ModelAnswer(
        requestKey, at, requests, millis, tokens, cost, dollars, format, words, failure, reason);
  }

  /// Requests that were sent in vain before a run stopped.
  public static ModelAnswer unanswered(String requestKey, Instant at, int requests) {
    return new ModelAnswer(
        requestKey, at, requests, 0, null, null, "", null, "stopped", "The run stopped.");
  }
}
