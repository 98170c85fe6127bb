package org.tiercel.suggest.llm.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.tiercel.suggest.llm.cost.Budget;
import org.tiercel.suggest.llm.cost.Price;

/// What the threads of one sitting of a run share.
final class Sitting {
  /// So many posts given up in a row, without a reply in between, say that the server is gone.
  private static final int LOST_POSTS = 3;

  /// So many refused requests before any reply say that it is not the posts that are refused.
  private static final int REFUSED_POSTS = 25;

  final RunPlan plan;
  final Waits waits;
  final Halt halt = new Halt();
  final Pace pace;
  final Formats formats;
  final Budget budget;
  final Optional<Price> price;
  final Optional<SetAside> setAside;
  final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
  final AtomicLong requests = new AtomicLong();
  final AtomicLong errors = new AtomicLong();
  final Instant began;
  private final AtomicInteger lost = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicLong replies = new AtomicLong();

  /// @param formats which answer formats the server knows
  /// @param price of the model, if known
  /// @param counted US dollars that what the project holds of the run has cost
  /// @param setAside keeps what may be spent; absent without a budget
  Sitting(
      RunPlan plan,
      Waits waits,
      Formats formats,
      Optional<Price> price,
      double counted,
      Optional<SetAside> setAside) {
    this.plan = plan;
    this.waits = waits;
    this.formats = formats;
    this.price = price;
    this.pace = new Pace(plan.server().concurrency(), waits);
    this.setAside = setAside;
    this.budget =
        new Budget(plan.budget(), setAside.map(kept -> kept.before(counted)).orElse(counted));
    this.began = waits.now();
    halt.wakes(pace::wake);
  }

  void stop(String sentence) {
    halt.give(new Halt.Why.Stopped(sentence));
  }

  /// Notes that the model has replied.
  void gotThrough() {
    replies.incrementAndGet();
    lost.set(0);
  }

  /// How often the model has replied.
  long replies() {
    return replies.get();
  }

  /// Notes that a post was given up because no request got through.
  void lost(String reason) {
    if (lost.incrementAndGet() >= LOST_POSTS) {
      stop(
          "Nothing gets through to %s any more, so the run stopped: %s"
              .formatted(plan.server().host(), reason));
    }
  }

  /// Notes that the server refused a request.
  void refused(String reason) {
    if (replies.get() == 0 && refused.incrementAndGet() >= REFUSED_POSTS) {
      stop(
          "%s refused the first %d requests, so the run stopped: %s"
              .formatted(plan.server().host(), REFUSED_POSTS, reason));
    }
  }

  void budgetUsedUp() {
    stop(
        String.format(
            Locale.ROOT,
            "The next request could pass the budget of $%.2f, so the run stopped at $%.4f; raise"
                + " the budget to go on.",
            plan.budget().orElse(0),
            budget.spent()));
  }

  Duration elapsed() {
    return Duration.between(began, waits.now());
  }
}
