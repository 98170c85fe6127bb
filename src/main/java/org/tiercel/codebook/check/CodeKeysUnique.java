package org.tiercel.codebook.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;

/// No two codes of a tier share a key, on whatever level they stand.
final class CodeKeysUnique implements CodebookCheck {
  @Override
  public Stream<Problem> problems(Codebook codebook) {
    return Placed.tiers(codebook).flatMap(CodeKeysUnique::repeated);
  }

  private static Stream<Problem> repeated(Placed<Tier> tier) {
    Set<String> seen = new HashSet<>();
    return Placed.codesOf(tier)
        .filter(code -> !seen.add(code.it().key()))
        .map(code -> says(code, tier.it()));
  }

  private static Problem says(Placed<Code> code, Tier tier) {
    return code.problem(
        "key",
        "is \""
            + code.it().key()
            + "\", like an earlier code of the tier \""
            + tier.key()
            + "\": give it another key");
  }
}
