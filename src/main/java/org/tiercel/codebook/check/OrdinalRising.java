package org.tiercel.codebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;

/// An ordinal tier is a flat list in rising order: no children, and values that rise where they are
/// given.
final class OrdinalRising implements CodebookCheck {
  @Override
  public Stream<Problem> problems(Codebook codebook) {
    return Placed.tiers(codebook)
        .filter(tier -> tier.it().kind() == TierKind.ORDINAL)
        .flatMap(tier -> problems(tier).stream());
  }

  private static List<Problem> problems(Placed<Tier> tier) {
    List<Problem> found = new ArrayList<>();
    @Nullable Double before = null;
    for (Placed<Code> code :
        Placed.siblings(tier.path().field("codes"), tier.it().codes()).toList()) {
      if (!code.it().children().isEmpty()) {
        found.add(code.problem("children", "stands in an ordinal tier: make its codes one list"));
      }
      Double value = code.it().value();
      if (value != null && before != null && value <= before) {
        found.add(
            code.problem(
                "value",
                "is "
                    + value
                    + ", not above that of the code before it:"
                    + " put the codes of an ordinal tier in rising order"));
      }
      before = value == null ? before : value;
    }
    return found;
  }
}
