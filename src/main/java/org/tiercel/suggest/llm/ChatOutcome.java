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
  record Unanswered(ChatFailure failure, String reason, @Nullable Duration retryAfter)
      implements ChatOutcome {}

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
