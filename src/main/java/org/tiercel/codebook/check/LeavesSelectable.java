package org.tiercel.codebook.check;

import java.util.stream.Stream;
import org.tiercel.domain.Codebook;

/// A code without children can be given.
final class LeavesSelectable implements CodebookCheck {
  @Override
  public Stream<Problem> problems(Codebook codebook) {
    return Placed.codes(codebook)
        .filter(code -> code.it().children().isEmpty() && !code.it().selectable())
        .map(
            code ->
                code.problem(
                    "selectable",
                    "is false on a code without children, which nobody could ever give:"
                        + " remove it, or add children"));
  }
}
