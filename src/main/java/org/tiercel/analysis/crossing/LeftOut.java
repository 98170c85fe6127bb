package org.tiercel.analysis.crossing;

/// The units that a cross table leaves out, because one of its tiers gives them no code.
///
/// @param none units for which the coder found no code
/// @param notApplicable units to which a tier does not apply
/// @param pending units that are not decided, or were not asked
public record LeftOut(long none, long notApplicable, long pending) {
  /// All of them.
  public long total() {
    return none + notApplicable + pending;
  }
}
