package org.tiercel.codebook.check;

import java.util.stream.Stream;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;

/// No code is called `none`, the word for an answer without a code.
final class NoneReserved implements CodebookCheck {
  @Override
  public Stream<Problem> problems(Codebook codebook) {
    return Placed.codes(codebook)
        .filter(code -> code.it().key().equals(Code.NONE))
        .map(
            code ->
                code.problem(
                    "key",
                    "is \"none\", which stands for an answer without a code:"
                        + " remove the code, or give it another key"));
  }
}
