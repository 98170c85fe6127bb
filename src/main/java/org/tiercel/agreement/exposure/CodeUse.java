package org.tiercel.agreement.exposure;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tiercel.agreement.coefficient.Interval;
import org.tiercel.domain.Coder;

/// What one person made of a machine's suggestions of one code, on the posts that the person has
/// done.
///
/// @param coder the person
/// @param machine the machine coder
/// @param tier key of the tier
/// @param code key of the code
/// @param kept how many were taken as they were
/// @param changed how many had another code put in their place
/// @param rejected how many were called wrong
/// @param passedOver how many were left untouched
/// @param withheld how many a batch kept out of sight; none of those above
public record CodeUse(
    Coder coder,
    Coder machine,
    String tier,
    String code,
    int kept,
    int changed,
    int rejected,
    int passedOver,
    int withheld) {
  /// How many were shown.
  public int offered() {
    return kept + changed + rejected + passedOver;
  }

  /// The share of those shown that were kept; nothing where none was shown.
  public OptionalDouble keptShare() {
    return offered() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) kept / offered());
  }

  /// Wilson's 95 % interval of that share.
  public Optional<Interval> interval() {
    return offered() == 0 ? Optional.empty() : Optional.of(WilsonScore.of(kept, offered()));
  }
}
