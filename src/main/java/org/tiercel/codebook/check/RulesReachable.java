package org.tiercel.codebook.check;

import java.util.stream.Stream;
import org.tiercel.domain.Codebook;

/// Rules stand on codes that can be given: on a parent that cannot, they would find nothing.
final class RulesReachable implements CodebookCheck {
  @Override
  public Stream<Problem> problems(Codebook codebook) {
    return Placed.codes(codebook)
        .filter(code -> !code.it().selectable() && !code.it().children().isEmpty())
        .filter(code -> !code.it().rules().isEmpty())
        .map(
            code ->
                code.problem(
                    "rules",
                    "stands on a code that nobody can give:"
                        + " move the rules to its children, or add \"selectable\": true"));
  }
}
