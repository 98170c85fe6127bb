package org.tiercel.agreement;

import java.util.List;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.agreement.coefficient.EstimationPlan;
import org.tiercel.agreement.coefficient.Estimator;
import org.tiercel.agreement.coefficient.Weighting;
import org.tiercel.agreement.table.Level;
import org.tiercel.agreement.table.RatingTable;
import org.tiercel.task.Progress;

/// Everything that the coefficients say about one table of ratings.
///
/// @param estimates one a measure, or a measure and pair of coders
/// @param notes what a reader of the figures must know, in sentences
public record AgreementReport(List<Estimate> estimates, List<String> notes) {
  public AgreementReport {
    estimates = List.copyOf(estimates);
    notes = List.copyOf(notes);
  }

  /// Reports on a table.
  public static AgreementReport of(RatingTable table, EstimationPlan plan, Progress progress) {
    return new AgreementReport(new Estimator(plan).estimate(table, progress), notes(table, plan));
  }

  private static List<String> notes(RatingTable table, EstimationPlan plan) {
    boolean orderMatters = plan.weighting() != Weighting.IDENTITY || plan.level() == Level.ORDINAL;
    if (!orderMatters || table.categories().isOrdered() || table.categories().size() < 3) {
      return List.of();
    }
    return List.of(
        "No order of the categories was declared; they were taken as they sort: "
            + String.join(", ", table.categories().labels())
            + ".");
  }
}
