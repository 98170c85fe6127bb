package org.tiercel.agreement.exposure;

import java.util.List;
import java.util.Optional;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.table.Level;
import org.tiercel.domain.Tier;

/// How well two coders agree under a tier where suggestions were withheld, where they were shown,
/// and by how much that differs.
///
/// @param tier which
/// @param coders names of the two
/// @param measure what was measured
/// @param level the level of measurement
/// @param groups what was found, one a group of posts, the difference last
public record ExposureEffect(
    Tier tier, List<String> coders, Measure measure, Level level, List<GroupAgreement> groups) {
  /// Copies the lists.
  public ExposureEffect {
    coders = List.copyOf(coders);
    groups = List.copyOf(groups);
  }

  /// What was found on a group of posts, if these coders can have one.
  public Optional<GroupAgreement> group(ExposureGroup group) {
    return groups.stream().filter(found -> found.group() == group).findFirst();
  }
}
