package org.tiercel.suggest.llm;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What came of one request.
public sealed interface ChatOutcome {
  /// The model wrote something, which need not be an answer to the question.
  ///
  /// @param text what it wrote; empty when it wrote nothing
  /// @param ending why it stopped writing
  /// @param usage the tokens that the server counted; absent when it did not say
  record Replied(String text, Ending ending, @Nullable TokenUsage usage) implements ChatOutcome {}

  /// The server gave no answer.
  ///
  /// @param failure what kind of failure it is
  /// @param reason one sentence for the researcher, naming the setting to change where one is to
  ///     blame; holds neither the key nor the text of a post
  /// @param retryAfter how long the server asks to wait; absent when it does not say
  /// @param worked whether the model may have worked, and charged, for an answer that did not come
  ///     through
  record Unanswered(
      ChatFailure failure, String reason, @Nullable Duration retryAfter, boolean worked)
      implements ChatOutcome {
    /// A failure for which nobody has worked, unless it is one of time.
    public Unanswered(ChatFailure failure, String reason, @Nullable Duration retryAfter) {
      this(failure, reason, retryAfter, failure == ChatFailure.TIMEOUT);
    }

    /// The same, when the model may have worked for it.
    public Unanswered afterWork() {
      return new Unanswered(failure, reason, retryAfter, true);
    }
  }

  /// Why a model stopped writing.
  enum Ending {
    /// It was done.
    COMPLETE,
    /// The answer became too long.
    LENGTH,
    /// It refused, or a filter of the server cut it off.
    REFUSED
  }
}
