package org.tiercel.suggest.llm.openai;

import com.openai.errors.OpenAIInvalidDataException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.tiercel.suggest.llm.AnswerFormat;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;
import org.tiercel.suggest.llm.profile.Endpoint;

/// Turns whatever an exchange throws into an outcome with a sentence, and remembers whether the
/// server has ever answered. Shared between threads.
final class Failures {
  private final Refusals refusals;
  private final NetworkFailures network;
  private final AtomicBoolean reached = new AtomicBoolean();

  Failures(Endpoint endpoint) {
    this.refusals = new Refusals(endpoint);
    this.network = new NetworkFailures(endpoint);
  }

  /// Notes that the server has answered as a chat service does.
  void reached() {
    reached.set(true);
  }

  /// The refusal in a chain of causes, if that is what was thrown.
  static @Nullable HttpRefusal refusal(Throwable thrown) {
    return cause(thrown, HttpRefusal.class);
  }

  /// The outcome of an exchange that ended in an exception.
  ///
  /// @throws IllegalStateException if the exception is a mistake in the program
  ChatOutcome outcome(Throwable thrown, String model, AnswerFormat format) {
    HttpRefusal refusal = refusal(thrown);
    if (refusal != null) {
      return refused(refusal, model, format);
    }
    if (thrown instanceof TimeoutException) {
      return network.timeout();
    }
    if (thrown instanceof OpenAIInvalidDataException) {
      return garbled();
    }
    IOException broken = cause(thrown, IOException.class);
    if (broken != null) {
      return network.outcome(broken, reached.get());
    }
    throw new IllegalStateException(thrown);
  }

  /// The outcome of a status other than success.
  ChatOutcome refused(HttpRefusal refusal, String model, AnswerFormat format) {
    return refusals.outcome(
        refusal.status(), ServerWords.of(refusal.body()), refusal.retryAfter(), model, format);
  }

  /// The outcome of an error reported in an answer that claims success.
  ChatOutcome refused(int status, ServerWords words, String model, AnswerFormat format) {
    return refusals.outcome(status, words, null, model, format);
  }

  /// The outcome of an answer that is no chat completion.
  Unanswered unreadable() {
    return network.unreadable(reached.get());
  }

  /// The outcome of an answer that breaks off, or in which nothing is written.
  Unanswered garbled() {
    return network.garbled();
  }

  private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
    for (Throwable it = thrown; it != null; it = it.getCause()) {
      if (type.isInstance(it)) {
        return type.cast(it);
      }
    }
    return null;
  }
}
