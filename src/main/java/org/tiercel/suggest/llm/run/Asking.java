package org.tiercel.suggest.llm.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Post;
import org.tiercel.store.ModelAnswer;
import org.tiercel.suggest.PostSuggestions.Failed;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatOutcome.Replied;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;
import org.tiercel.suggest.llm.ChatRequest;
import org.tiercel.suggest.llm.Reading;

/// Puts one question until it is answered, given up, or the run stops. For one thread.
final class Asking implements Runnable {
  /// With the waits in between this takes half a minute.
  private static final int MOST_FAILURES = 7;

  /// So many rounds in which the server is busy take some minutes.
  private static final int MOST_BUSY_ROUNDS = 12;

  /// So many refusals of one question, with as many replies to others in between, are no chance.
  /// With the waits in between this takes some minutes.
  private static final int MOST_REFUSALS = 20;

  /// So many refusals are usual where too many ask.
  private static final int FEW_REFUSALS = 8;

  /// A server that asks for more has a quota for the day.
  private static final Duration LONGEST_HOLD = Duration.ofMinutes(10);

  private final Sitting sitting;
  private final Conversation talk;
  private final Sending sending;
  private final Backoff backoff;
  private final Question question;
  private final Post post;
  private final Tally tally = new Tally();
  private int failures;
  private int useless;
  private int refusals;
  private long repliesBefore;
  private int maxTokens;

  /// @param post the first post of the question
  Asking(
      Sitting sitting,
      Conversation talk,
      Sending sending,
      Backoff backoff,
      Question question,
      Post post) {
    this.sitting = sitting;
    this.talk = talk;
    this.sending = sending;
    this.backoff = backoff;
    this.question = question;
    this.post = post;
    this.maxTokens = sitting.plan.sampling().maxTokens();
  }

  /// Delivers arrivals, of which exactly one is the last.
  @Override
  public void run() {
    Arrival last;
    try {
      last = ask();
    } catch (InterruptedException | CancellationException e) {
      last = unanswered();
    } catch (RuntimeException e) {
      last = new Arrival.Broken(e);
    }
    sitting.arrivals.add(last);
  }

  private Arrival ask() throws InterruptedException {
    String message = talk.questionnaire().message(post);
    while (true) {
      Optional<Sending.Sent> sent = sending.send(request(message), tally);
      if (sent.isEmpty()) {
        return unanswered();
      }
      Arrival arrival =
          switch (sent.get().outcome()) {
            case Replied reply -> replied(sent.get(), reply);
            case Unanswered failure -> failed(sent.get(), failure);
          };
      if (arrival != null && arrival.last()) {
        return arrival;
      }
      if (arrival != null) {
        sitting.arrivals.add(arrival);
        tally.clear();
      }
    }
  }

  private ChatRequest request(String message) {
    return sitting.plan.request(message, question.repeat(), maxTokens);
  }

  private Arrival replied(Sending.Sent sent, Replied reply) {
    sitting.gotThrough();
    return switch (reply.ending()) {
      case REFUSED -> new Arrival.GivenUp(question, answer(sent, reply, Flaw.REFUSED), false);
      case LENGTH -> {
        Flaw flaw = Flaw.tooLong(maxTokens);
        maxTokens *= 2;
        yield useless(answer(sent, reply, flaw));
      }
      case COMPLETE -> {
        Reading reading = talk.questionnaire().read(reply.text(), post);
        yield reading.suggestions() instanceof Failed(String reason)
            ? useless(answer(sent, reply, Flaw.unreadable(reason)))
            : new Arrival.Answered(question, answer(sent, reply, null), post, reading);
      }
    };
  }

  /// A reply of no use is asked for once more.
  private Arrival useless(ModelAnswer answer) {
    return ++useless > 1
        ? new Arrival.GivenUp(question, answer, false)
        : new Arrival.Useless(answer);
  }

  private @Nullable Arrival failed(Sending.Sent sent, Unanswered failure)
      throws InterruptedException {
    switch (failure.failure().remedy()) {
      case WAIT -> {
        return waited(sent, failure);
      }
      case OTHER_FORMAT -> {
        if (sitting.formats.fallBack(sent.format())) {
          return null;
        }
        sitting.stop(failure.reason());
      }
      case OTHER_SETTINGS -> {
        return null;
      }
      case GIVE_UP_POST -> {
        sitting.refused(failure.reason());
        return new Arrival.GivenUp(question, kept(sent, failure), false);
      }
      case STOP_RUN -> sitting.stop(failure.reason());
    }
    return unanswered();
  }

  private @Nullable Arrival waited(Sending.Sent sent, Unanswered failure)
      throws InterruptedException {
    Duration asked = failure.retryAfter() == null ? Duration.ZERO : failure.retryAfter();
    if (asked.compareTo(LONGEST_HOLD) > 0) {
      sitting.stop(
          "%s asks to wait for %d minutes, so the run stopped; go on with it later."
              .formatted(sitting.plan.server().host(), asked.toMinutes()));
      return unanswered();
    }
    sitting.pace.hold(asked);
    if (failure.failure() == ChatFailure.BUSY) {
      return busy(sent, failure);
    }
    if (++failures == MOST_FAILURES) {
      sitting.lost(failure.reason());
      return new Arrival.GivenUp(question, kept(sent, failure), true);
    }
    sitting.waits.await(backoff.after(failures), sitting.halt);
    return null;
  }

  private @Nullable Arrival busy(Sending.Sent sent, Unanswered failure)
      throws InterruptedException {
    int rounds = sent.busyRounds();
    if (rounds >= MOST_BUSY_ROUNDS) {
      sitting.stop(
          "%s stays busy, so the run stopped; go on with it later, or set fewer requests at once."
                  .formatted(sitting.plan.server().host())
              + " "
              + failure.reason());
      return unanswered();
    }
    if (refusals++ == 0) {
      repliesBefore = sitting.replies();
    }
    if (refusals >= MOST_REFUSALS && sitting.replies() - repliesBefore >= MOST_REFUSALS) {
      return new Arrival.GivenUp(question, kept(sent, alone(failure)), false);
    }
    if (rounds > 1) {
      // Nobody gets through, even if the server asks for less.
      sitting.pace.hold(backoff.after(rounds));
    } else if (failure.retryAfter() == null || refusals > FEW_REFUSALS) {
      // Others get through: only this one was too much.
      sitting.waits.await(backoff.after(Math.max(1, refusals - FEW_REFUSALS)), sitting.halt);
    }
    return null;
  }

  private Unanswered alone(Unanswered failure) {
    return new Unanswered(
        failure.failure(),
        "%s said %d times that it is busy when it was asked about this post, and answered others"
                .formatted(sitting.plan.server().host(), refusals)
            + " meanwhile; ask again later.",
        null);
  }

  private Arrival unanswered() {
    return new Arrival.Unanswered(
        tally.requests() == 0
            ? null
            : ModelAnswer.unanswered(question.key(), sitting.waits.now(), tally.requests())
                .assuming(tally.assumed()));
  }

  private ModelAnswer answer(Sending.Sent sent, Replied reply, @Nullable Flaw flaw) {
    return sending
        .answer(sent, reply, question.key(), tally.requests(), flaw)
        .assuming(tally.assumed());
  }

  private ModelAnswer kept(Sending.Sent sent, Unanswered failure) {
    return sending
        .failure(sent, failure, question.key(), tally.requests())
        .assuming(tally.assumed());
  }
}
