package org.tiercel.domain;

import java.util.List;

/// A code that was given and does not stand in the codebook any more. What coders said is not
/// rewritten: it is read as the codebook has it now.
///
/// @param tier key of the tier under which it was given, as that was
/// @param key as it was
/// @param label what it was called
/// @param now keys of the codes that took its place, in the tier that asks now: one, and it counts
///     as that code; several, and each coder has to choose among them; none, and it counts as
///     nothing
public record FormerCode(String tier, String key, String label, List<String> now) {
  /// Copies the list.
  public FormerCode {
    now = List.copyOf(now);
  }

  /// Whether several codes took its place.
  public boolean split() {
    return now.size() > 1;
  }
}
