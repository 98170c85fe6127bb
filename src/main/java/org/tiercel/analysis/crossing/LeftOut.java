package org.tiercel.analysis.crossing;

/// The units that a cross table leaves out, because one of its tiers gives them no code.
///
/// @param none units for which the coder found no code
/// @param notApplicable units to which a tier does not apply
/// @param pending units that are not decided
/// @param notAsked units whose answer is older than the tier or one of its codes as they stand, and
///     was not reviewed since
public record LeftOut(long none, long notApplicable, long pending, long notAsked) {
  /// All of them.
  public long total() {
    return none + notApplicable + pending + notAsked;
  }
}
