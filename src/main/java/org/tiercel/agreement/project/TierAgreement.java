package org.tiercel.agreement.project;

import java.util.List;
import java.util.Optional;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.table.Level;
import org.tiercel.domain.Tier;

/// Agreement of coders under one tier, compared in one way.
///
/// @param tier which; absent where excerpts and whole records are compared
/// @param variant how
/// @param coders names of the coders compared
/// @param estimates one a measure and level, or a measure, level and pair of coders
/// @param codes every code by itself, in declared order; where the tier is compared in several
///     ways, in the first
/// @param units what was compared; absent for the match of excerpts
/// @param exposedUnits how many units a coder rated with suggestions on screen
/// @param notes what a reader of the numbers must know, one sentence each
public record TierAgreement(
    Optional<Tier> tier,
    Variant variant,
    List<String> coders,
    List<Estimate> estimates,
    List<CodeAgreement> codes,
    Optional<UnitTable> units,
    long exposedUnits,
    List<Note> notes) {
  /// Copies the lists.
  public TierAgreement {
    coders = List.copyOf(coders);
    estimates = List.copyOf(estimates);
    codes = List.copyOf(codes);
    notes = List.copyOf(notes);
  }

  /// The first estimate of a measure at a level, if there is one.
  public Optional<Estimate> estimate(Measure measure, Level level) {
    return estimates.stream()
        .filter(estimate -> estimate.measure() == measure && estimate.level() == level)
        .findFirst();
  }
}
