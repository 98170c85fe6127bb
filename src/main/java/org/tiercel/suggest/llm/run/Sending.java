package org.tiercel.suggest.llm.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.tiercel.store.ModelAnswer;
import org.tiercel.suggest.llm.AnswerFormat;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatModel;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.ChatOutcome.Replied;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;
import org.tiercel.suggest.llm.ChatRequest;

/// Sends single requests when pace, budget and the researcher let them go. Shared between threads.
final class Sending {
  private final Sitting sitting;
  private final ChatModel model;
  private final RunControl control;
  private final Keeping keeping;

  Sending(Sitting sitting, ChatModel model, RunControl control) {
    this.sitting = sitting;
    this.model = model;
    this.control = control;
    this.keeping = new Keeping(new Cost(sitting.price));
  }

  /// A request that was sent.
  ///
  /// @param format in which format
  /// @param outcome what came of it
  /// @param at when that was
  /// @param took how long it took
  /// @param busyRounds if the server was busy, how often in a row; see [Pace#busy]
  record Sent(
      AnswerFormat format, ChatOutcome outcome, Instant at, Duration took, int busyRounds) {}

  /// Sends a request in the format of the hour.
  ///
  /// @param tally is told of it
  /// @return nothing if the run is to stop
  Optional<Sent> send(ChatRequest request, Tally tally) throws InterruptedException {
    control.pass(sitting.halt);
    AnswerFormat format = sitting.formats.current();
    ChatRequest formed = Formats.in(format, request);
    double most = keeping.cost().atMost(formed);
    long ticket = sitting.pace.enter(sitting.halt);
    if (ticket < 0) {
      return Optional.empty();
    }
    boolean left = false;
    try {
      if (!sitting.budget.reserve(most)) {
        sitting.budgetUsedUp();
        return Optional.empty();
      }
      sitting.setAside.ifPresent(kept -> kept.cover(sitting.budget.committed(), most));
      Sent sent = ask(formed, most, tally);
      left = true;
      return Optional.of(leave(ticket, sent));
    } finally {
      if (!left) {
        sitting.pace.failed();
      }
    }
  }

  private Sent ask(ChatRequest formed, double most, Tally tally) {
    // Should asking be broken off, the server may have worked and charged for it.
    double cost = most;
    try {
      if (sitting.halt.given()) {
        cost = 0;
        throw new CancellationException("stopped");
      }
      Instant start = sitting.waits.now();
      sitting.requests.incrementAndGet();
      tally.sent(most);
      ChatOutcome outcome = model.ask(formed);
      Instant end = sitting.waits.now();
      Optional<Double> known = known(outcome);
      cost = known.orElse(most);
      tally.settled(known.isPresent() ? 0 : most);
      return new Sent(formed.format(), outcome, end, Duration.between(start, end), 0);
    } finally {
      sitting.budget.settle(most, cost);
    }
  }

  private Sent leave(long ticket, Sent sent) {
    if (sent.outcome() instanceof Unanswered failure) {
      sitting.errors.incrementAndGet();
      if (failure.failure() == ChatFailure.BUSY) {
        int rounds = sitting.pace.busy(ticket);
        return new Sent(sent.format(), failure, sent.at(), sent.took(), rounds);
      }
      sitting.pace.failed();
    } else {
      sitting.pace.replied();
    }
    return sent;
  }

  /// What a request has cost; absent where the server does not say, or may have worked in vain. The
  /// worst case then counts against the budget.
  private Optional<Double> known(ChatOutcome outcome) {
    return switch (outcome) {
      case Replied reply -> keeping.cost().of(reply.usage());
      case Unanswered failure -> failure.worked() ? Optional.empty() : Optional.of(0.);
    };
  }

  /// A reply as it is kept.
  ///
  /// @param requests how many were sent for it
  /// @param flaw why it is of no use; absent when it is
  ModelAnswer answer(Sent sent, Replied reply, String key, int requests, @Nullable Flaw flaw) {
    return keeping.reply(asked(sent, key, requests), reply, flaw);
  }

  /// A failure as it is kept.
  ModelAnswer failure(Sent sent, Unanswered failure, String key, int requests) {
    return keeping.failure(asked(sent, key, requests), failure);
  }

  private static Keeping.Asked asked(Sent sent, String key, int requests) {
    return new Keeping.Asked(key, requests, Formats.word(sent.format()), sent.at(), sent.took());
  }
}
