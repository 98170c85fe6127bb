package org.tiercel.agreement.coefficient;

import java.util.Optional;
import org.tiercel.agreement.table.Level;

/// What to ask of a table.
///
/// @param level the level of measurement, for Krippendorff's alpha
/// @param weighting the weights, for every other coefficient
/// @param bootstrap how to resample; without it intervals are analytic
public record EstimationPlan(Level level, Weighting weighting, Optional<Bootstrap> bootstrap) {
  /// Analytic intervals.
  public static EstimationPlan of(Level level, Weighting weighting) {
    return new EstimationPlan(level, weighting, Optional.empty());
  }

  /// Categories without order, no part credit, analytic intervals.
  public static EstimationPlan nominal() {
    return of(Level.NOMINAL, Weighting.IDENTITY);
  }
}
