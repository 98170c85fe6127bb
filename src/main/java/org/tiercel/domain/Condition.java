package org.tiercel.domain;

import java.util.List;

/// When a tier applies: what must have been answered under earlier tiers.
public sealed interface Condition {
  /// At least one of these codes, or a descendant of one, was given under the tier.
  ///
  /// @param tier key of an earlier tier
  /// @param codes keys of codes of that tier
  record HasCode(String tier, List<String> codes) implements Condition {
    /// Copies the list.
    public HasCode {
      codes = List.copyOf(codes);
    }
  }

  /// Every part holds.
  ///
  /// @param parts at least one
  record All(List<Condition> parts) implements Condition {
    /// Copies the list.
    public All {
      parts = List.copyOf(parts);
    }
  }

  /// At least one part holds.
  ///
  /// @param parts at least one
  record Any(List<Condition> parts) implements Condition {
    /// Copies the list.
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /// The part does not hold.
  ///
  /// @param part what must not hold
  record Not(Condition part) implements Condition {}
}
