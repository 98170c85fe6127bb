package org.tiercel.codebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tiercel.codebook.Shortcuts;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;

/// A shortcut is a key that the window leaves free, and no two siblings share one.
final class ShortcutsDistinct implements CodebookCheck {
  @Override
  public Stream<Problem> problems(Codebook codebook) {
    return Stream.concat(
            Placed.tiers(codebook)
                .map(tier -> new Placed<>(tier.path().field("codes"), tier.it().codes())),
            Placed.codes(codebook)
                .map(code -> new Placed<>(code.path().field("children"), code.it().children())))
        .flatMap(list -> problems(list.path(), list.it()));
  }

  private static Stream<Problem> problems(JsonPath list, List<Code> siblings) {
    Set<String> seen = new HashSet<>();
    Stream.Builder<Problem> found = Stream.builder();
    for (Placed<Code> code : Placed.siblings(list, siblings).toList()) {
      String shortcut = code.it().shortcut();
      if (shortcut != null && !Shortcuts.ALL.contains(shortcut)) {
        found.add(
            code.problem(
                "shortcut",
                "is \""
                    + shortcut
                    + "\": choose one of 1 to 9, or a small letter except f, j, k, m, n, v and x"));
      } else if (shortcut != null && !seen.add(shortcut)) {
        found.add(
            code.problem(
                "shortcut",
                "is \"" + shortcut + "\", like that of a code beside it: choose another"));
      }
    }
    return found.build();
  }
}
