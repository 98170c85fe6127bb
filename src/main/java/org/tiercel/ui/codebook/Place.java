package org.tiercel.ui.codebook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;

/// A tier or a code in the tree.
///
/// @param tier key of the tier
/// @param code key of the code; absent for the tier itself
record Place(String tier, @Nullable String code) {
  static Place ofTier(String tier) {
    return new Place(tier, null);
  }

  boolean isTier() {
    return code == null;
  }

  Optional<Tier> tierIn(Codebook codebook) {
    return codebook.tier(tier);
  }

  Optional<Code> codeIn(Codebook codebook) {
    String key = code;
    return key == null ? Optional.empty() : tierIn(codebook).flatMap(t -> t.code(key));
  }

  boolean standsIn(Codebook codebook) {
    return isTier() ? tierIn(codebook).isPresent() : codeIn(codebook).isPresent();
  }

  String labelIn(Codebook codebook) {
    return codeIn(codebook).map(Code::label).or(() -> tierIn(codebook).map(Tier::label)).orElse("");
  }
}
