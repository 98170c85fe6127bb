package org.tiercel.suggest.llm.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiercel.store.ModelAnswer;
import org.tiercel.store.Tokens;
import org.tiercel.suggest.llm.ChatOutcome.Replied;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;
import org.tiercel.suggest.llm.TokenUsage;

/// Puts what came of requests into the form in which it is kept.
///
/// @param cost what requests cost
record Keeping(Cost cost) {
  /// Words of no use are kept for looking at, but not megabytes of them.
  private static final int KEPT_OF_USELESS = 1 << 16;

  /// What was asked, and when something came of it.
  ///
  /// @param key hash of all that decides the answer
  /// @param requests how many were sent for it
  /// @param format how the server was asked to keep to JSON, one word
  /// @param at when it came
  /// @param took how long it took
  record Asked(String key, int requests, String format, Instant at, Duration took) {}

  /// A reply as it is kept.
  ///
  /// @param flaw why it is of no use; absent when it is
  ModelAnswer reply(Asked asked, Replied reply, @Nullable Flaw flaw) {
    TokenUsage usage = reply.usage();
    String words = reply.text();
    boolean shorten = flaw != null && words.length() > KEPT_OF_USELESS;
    return new ModelAnswer(
        asked.key(),
        asked.at(),
        asked.requests(),
        asked.took().toMillis(),
        usage == null ? null : new Tokens(usage.prompt(), usage.cached(), usage.completion()),
        cost.of(usage).orElse(null),
        asked.format(),
        shorten ? words.substring(0, KEPT_OF_USELESS) : words,
        flaw == null ? null : flaw.word(),
        flaw == null ? null : flaw.reason());
  }

  /// A failure as it is kept.
  ModelAnswer failure(Asked asked, Unanswered failure) {
    String word = failure.failure().name().toLowerCase(Locale.ROOT);
    return failure(asked, new Flaw(word, failure.reason()));
  }

  /// A question that got no answer, as it is kept.
  ModelAnswer failure(Asked asked, Flaw flaw) {
    return new ModelAnswer(
        asked.key(),
        asked.at(),
        asked.requests(),
        asked.took().toMillis(),
        null,
        null,
        asked.format(),
        null,
        flaw.word(),
        flaw.reason());
  }
}
