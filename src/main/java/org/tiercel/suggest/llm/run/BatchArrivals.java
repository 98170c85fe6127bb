package org.tiercel.suggest.llm.run;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Post;
import org.tiercel.store.AskedBatch;
import org.tiercel.store.ModelAnswer;
import org.tiercel.suggest.PostSuggestions.Failed;
import org.tiercel.suggest.llm.AnswerFormat;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.ChatOutcome.Replied;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;
import org.tiercel.suggest.llm.Reading;

/// Checks what came of the questions of a batch, as if they had been asked one by one. An answer of
/// no use is given up: asking again takes another batch.
///
/// @param sitting the run
/// @param batch the batch
record BatchArrivals(BatchSitting sitting, AskedBatch batch) {
  /// What an outcome comes to.
  ///
  /// @param key what was asked
  /// @param question about which posts; absent when none of them is to be answered any more, so
  ///     that the answer, which is paid, is only kept
  Arrival of(String key, @Nullable Question question, ChatOutcome outcome) {
    return switch (outcome) {
      case Replied reply -> replied(asked(key, 1), question, reply);
      case Unanswered failure ->
          again(failure)
              ? new Arrival.Useless(keeping().failure(asked(key, 1), failure))
              : givenUp(question, keeping().failure(asked(key, 1), failure));
    };
  }

  /// Whether a question is put again at once, because it can be put in a way that the server may
  /// take; nothing is paid for a refusal.
  boolean again(Unanswered failure) {
    return switch (failure.failure().remedy()) {
      case OTHER_SETTINGS -> true;
      case OTHER_FORMAT -> !batch.format().equals(Formats.word(AnswerFormat.TEXT));
      case WAIT, GIVE_UP_POST, STOP_RUN -> false;
    };
  }

  /// A question that the server has not reached, which is not paid.
  Arrival notReached(String key, @Nullable Question question, Flaw why) {
    return givenUp(question, keeping().failure(asked(key, 0), why));
  }

  private Arrival replied(Keeping.Asked asked, @Nullable Question question, Replied reply) {
    return switch (reply.ending()) {
      case REFUSED -> givenUp(question, kept(asked, question, reply, Flaw.REFUSED));
      case LENGTH -> {
        Flaw flaw = Flaw.tooLong(sitting.plan().sampling().maxTokens());
        yield givenUp(question, kept(asked, question, reply, flaw));
      }
      case COMPLETE -> complete(asked, question, reply);
    };
  }

  private Arrival complete(Keeping.Asked asked, @Nullable Question question, Replied reply) {
    if (question == null) {
      return new Arrival.Useless(kept(asked, question, reply, null));
    }
    Post post = sitting.project().posts().find(question.firstPost()).orElseThrow();
    Reading reading = sitting.wording().questionnaire().read(reply.text(), post);
    return reading.suggestions() instanceof Failed(String reason)
        ? givenUp(question, kept(asked, question, reply, Flaw.unreadable(reason)))
        : new Arrival.Answered(question, kept(asked, question, reply, null), post, reading);
  }

  /// A reply as it is kept. Where the server has not counted its tokens, the worst case counts.
  private ModelAnswer kept(
      Keeping.Asked asked, @Nullable Question question, Replied reply, @Nullable Flaw flaw) {
    ModelAnswer answer = keeping().reply(asked, reply, flaw);
    return answer.cost() != null || question == null
        ? answer
        : answer.assuming(sitting.cost().atMost(sitting.wording().of(question)));
  }

  private static Arrival givenUp(@Nullable Question question, ModelAnswer failure) {
    return question == null
        ? new Arrival.Useless(failure)
        : new Arrival.GivenUp(question, failure, false);
  }

  private Keeping keeping() {
    return new Keeping(sitting.cost());
  }

  private Keeping.Asked asked(String key, int requests) {
    Instant now = sitting.waits().now();
    return new Keeping.Asked(key, requests, batch.format(), now, Duration.between(batch.at(), now));
  }
}
