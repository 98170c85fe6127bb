package org.tiercel.codebook.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;

/// The codes of a tier as a forest that is rebuilt with each change.
final class CodeForest {
  private CodeForest() {}

  /// The codes with others in the place of one.
  ///
  /// @param with the codes that stand in its place, in order; none removes it
  static List<Code> replace(List<Code> codes, String key, Function<Code, List<Code>> with) {
    List<Code> replaced = new ArrayList<>();
    for (Code code : codes) {
      if (code.key().equals(key)) {
        replaced.addAll(with.apply(code));
      } else {
        replaced.add(
            code.children().isEmpty()
                ? code
                : code.withChildren(replace(code.children(), key, with)));
      }
    }
    return replaced;
  }

  /// The codes without one and what is below it.
  static List<Code> remove(List<Code> codes, String key) {
    return replace(codes, key, code -> List.of());
  }

  /// The codes with one more.
  ///
  /// @param parent key of the code it stands under; absent at the top
  static List<Code> insert(List<Code> codes, @Nullable String parent, Code added, int place) {
    if (parent == null) {
      return inserted(codes, added, place);
    }
    return replace(
        codes, parent, code -> List.of(code.withChildren(inserted(code.children(), added, place))));
  }

  private static List<Code> inserted(List<Code> codes, Code added, int place) {
    List<Code> all = new ArrayList<>(codes);
    all.add(Math.clamp(place, 0, all.size()), added);
    return all;
  }

  /// The key of the code that a code stands under; empty at the top.
  static Optional<String> parentOf(List<Code> codes, String key) {
    return codes.stream()
        .flatMap(Code::withDescendants)
        .filter(code -> code.children().stream().anyMatch(child -> child.key().equals(key)))
        .map(Code::key)
        .findFirst();
  }
}
