package org.tiercel.ui.suggest;

import java.util.OptionalDouble;
import org.tiercel.store.ModelTotals;
import org.tiercel.suggest.llm.run.ModelRunReport;
import org.tiercel.suggest.llm.run.RunStanding;
import org.tiercel.suggest.llm.run.Selection;
import org.tiercel.ui.kit.Dates;
import org.tiercel.ui.kit.Messages;

/// Runs in words.
final class RunWords {
  /// Below a cent, digits say more than 0.00.
  private static final double CENT = 0.01;

  private RunWords() {}

  /// US dollars, such as `$0.61`.
  static String dollars(double amount) {
    String digits = amount > 0 && amount < CENT ? "%.4f" : "%,.2f";
    return "$" + String.format(Messages.locale(), digits, amount);
  }

  /// A number without a point that nothing follows.
  static String plain(double number) {
    return number == Math.rint(number)
        ? Long.toString(Math.round(number))
        : Double.toString(number);
  }

  /// US dollars, or that they are not known.
  static String dollars(OptionalDouble amount) {
    return amount.isPresent()
        ? dollars(amount.getAsDouble())
        : Messages.text("suggest.cost.unknown");
  }

  /// What a run has cost.
  static String cost(ModelTotals totals) {
    Double cost = totals.cost();
    return cost == null ? Messages.text("suggest.cost.unknown") : dollars(cost);
  }

  /// What of the budget is spent, such as `$0.61 of $5.00`.
  static String spent(RunStanding standing, OptionalDouble budget) {
    String spent = dollars(standing.spent());
    return budget.isPresent()
        ? Messages.text("suggest.spent.of", spent, dollars(budget.getAsDouble()))
        : spent;
  }

  /// How a run stands, for the status bar.
  static String status(RunStanding standing, PlannedRun planned) {
    String what =
        Messages.text(
            standing.paused() ? "suggest.status.paused" : "suggest.status",
            standing.answered() + standing.failed(),
            standing.posts(),
            planned.plan().server().model());
    return planned.plan().server().free()
        ? what
        : what + " · " + spent(standing, planned.plan().budget());
  }

  /// A batch that was handed over.
  static String handedOver(HandedOver batch) {
    return Messages.text("suggest.batch.handed", Dates.minute(batch.at()), batch.questions());
  }

  /// How far a server is with the batches of a run.
  static String answered(BatchStanding standing) {
    return standing.questions() == 0
        ? Messages.text("suggest.batch.counting")
        : Messages.text(
            "suggest.batch.answered", standing.through(), standing.questions(), standing.failed());
  }

  /// How a run in batches stands, for the status bar.
  static String inBatch(RunStanding standing, PlannedRun planned) {
    String model = planned.plan().server().model();
    return standing.requests() == 0
        ? Messages.text("suggest.batch.starting", model)
        : Messages.text(
            "suggest.batch.status",
            standing.requests() - standing.underWay(),
            standing.requests(),
            model);
  }

  /// What a run that came to its end has yielded.
  static String finished(ModelRunReport report) {
    return Messages.text(
        "suggest.done",
        report.run().coder().name(),
        report.totals().answered(),
        report.totals().failed(),
        report.run().suggestions());
  }

  /// Which posts.
  static String posts(Selection selection) {
    return switch (selection) {
      case Selection.All() -> Messages.text("suggest.posts.all");
      case Selection.First(long count) -> Messages.text("suggest.posts.first.of", count);
      case Selection.Sample(long count, long seed) ->
          Messages.text("suggest.posts.sample.of", count, Long.toString(seed));
      case Selection.Given(var posts) -> Messages.text("suggest.posts.given", posts.size());
    };
  }
}
