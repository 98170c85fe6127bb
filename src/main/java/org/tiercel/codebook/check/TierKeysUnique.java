package org.tiercel.codebook.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.tiercel.domain.Codebook;

/// No two tiers share a key.
final class TierKeysUnique implements CodebookCheck {
  @Override
  public Stream<Problem> problems(Codebook codebook) {
    Set<String> seen = new HashSet<>();
    return Placed.tiers(codebook)
        .filter(tier -> !seen.add(tier.it().key()))
        .map(
            tier ->
                tier.problem(
                    "key",
                    "is \"" + tier.it().key() + "\", like an earlier tier: give it another key"));
  }
}
