package org.tiercel.codebook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiercel.domain.Code;

/// The keys that choose a code among its siblings: 1 to 9, then the letters that no command of the
/// window takes. A code keeps its key whatever is added or moved around it.
public final class Shortcuts {
  /// Every key a code can have, in the order in which they are handed out.
  public static final List<String> ALL =
      Stream.of("123456789abcdeghilopqrstuwyz".split("")).toList();

  private Shortcuts() {}

  /// The first key that none of the siblings has.
  public static Optional<String> free(List<Code> siblings) {
    Set<String> taken = taken(siblings);
    return ALL.stream().filter(key -> !taken.contains(key)).findFirst();
  }

  /// The same codes, where those named get the next free keys, as far as keys last.
  ///
  /// @param siblings codes of one list
  /// @param without positions of those that get one; the others keep what they have
  public static List<Code> assign(List<Code> siblings, Set<Integer> without) {
    Set<String> taken = taken(siblings);
    Iterator<String> free = ALL.stream().filter(key -> !taken.contains(key)).iterator();
    List<Code> assigned = new ArrayList<>();
    for (int i = 0; i < siblings.size(); i++) {
      Code code = siblings.get(i);
      assigned.add(without.contains(i) && free.hasNext() ? code.withShortcut(free.next()) : code);
    }
    return assigned;
  }

  private static Set<String> taken(List<Code> siblings) {
    return siblings.stream()
        .map(Code::shortcut)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
