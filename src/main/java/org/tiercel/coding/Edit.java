package org.tiercel.coding;

import java.util.List;
import org.tiercel.domain.Annotation;

/// What an act came to.
///
/// @param annotation as it stands now
/// @param setAside labels of tiers whose answers no longer apply and were set aside
public record Edit(Annotation annotation, List<String> setAside) {
  /// Copies the list.
  public Edit {
    setAside = List.copyOf(setAside);
  }
}
