package org.tiercel.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What tiers and codes of earlier versions count as under one version of a codebook, with what
/// reading old answers needs to know of the tiers that stand.
///
/// @param tiers keys that no tier has any more
/// @param codes codes that do not stand any more
/// @param oneCode keys of the tiers whose answers hold at most one code
/// @param per by the key of a tier that is asked `per` another, the key of the other
public record FormerCodes(
    List<FormerTier> tiers, List<FormerCode> codes, Set<String> oneCode, Map<String, String> per) {
  /// Everything that was ever given still stands.
  public static final FormerCodes NONE = new FormerCodes(List.of(), List.of(), Set.of(), Map.of());

  /// Copies the collections.
  public FormerCodes {
    tiers = List.copyOf(tiers);
    codes = List.copyOf(codes);
    oneCode = Set.copyOf(oneCode);
    per = Map.copyOf(per);
  }

  /// Whether everything that was ever given still stands.
  public boolean isEmpty() {
    return tiers.isEmpty() && codes.isEmpty();
  }
}
