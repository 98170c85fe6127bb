package org.tiercel.coding;

import java.util.List;
import org.tiercel.domain.Annotation;

/// What came of taking all suggestions of a post.
///
/// @param annotation as it stands now
/// @param taken how many suggestions were taken
/// @param disputed labels of the tiers that were skipped because machines disagree
/// @param withoutEvidence how many were left because nothing in the text bears them out
/// @param setAside labels of tiers whose answers no longer apply and were set aside
public record Acceptance(
    Annotation annotation,
    int taken,
    List<String> disputed,
    int withoutEvidence,
    List<String> setAside) {
  /// Copies the lists.
  public Acceptance {
    disputed = List.copyOf(disputed);
    setAside = List.copyOf(setAside);
  }
}
