package org.tiercel.codebook.check;

import java.util.stream.Stream;
import org.tiercel.codebook.CodeKey;
import org.tiercel.domain.Codebook;

/// Keys are lower-case words joined by hyphens, see [CodeKey].
final class KeysWellFormed implements CodebookCheck {
  @Override
  public Stream<Problem> problems(Codebook codebook) {
    return Stream.concat(
            Placed.tiers(codebook).map(t -> new Placed<>(t.path(), t.it().key())),
            Placed.codes(codebook).map(c -> new Placed<>(c.path(), c.it().key())))
        .filter(key -> !CodeKey.isWellFormed(key.it()))
        .map(key -> key.problem("key", mend(key.it())));
  }

  private static String mend(String key) {
    return "is \""
        + key
        + "\": write small letters, digits and single hyphens, such as \""
        + CodeKey.of(key)
        + "\"";
  }
}
