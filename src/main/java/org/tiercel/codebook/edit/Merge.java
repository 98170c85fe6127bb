package org.tiercel.codebook.edit;

import java.util.List;
import java.util.stream.Stream;
import org.tiercel.domain.Code;
import org.tiercel.domain.Rules;

/// What one code brings into another that it becomes part of.
final class Merge {
  private Merge() {}

  /// The code that stays: its name, definition, colour and keys; the cases, examples, rules and
  /// codes below of both. It takes terms if one of them did.
  ///
  /// @param code goes
  /// @param target stays
  static Code of(Code code, Code target) {
    Code rest = code.withChildren(without(code.children(), target));
    List<Code> below = apart(joined(target.children(), rest.children()), target.children().size());
    return new Code(
        target.key(),
        target.label(),
        target.definition(),
        joined(target.include(), code.include()),
        joined(target.exclude(), code.exclude()),
        joined(target.examples(), code.examples()),
        target.color(),
        target.shortcut(),
        target.selectable(),
        target.value(),
        target.open() || code.open(),
        new Rules(
            joined(target.rules().any(), code.rules().any()),
            joined(target.rules().patterns(), code.rules().patterns()),
            joined(target.rules().not(), code.rules().not())),
        below);
  }

  private static List<Code> without(List<Code> codes, Code target) {
    return CodeForest.remove(codes, target.key());
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }

  /// The codes, of which those that come in lose keys that others have already.
  ///
  /// @param standing how many of them, from the first on, were there before
  private static List<Code> apart(List<Code> codes, int standing) {
    List<Code> there = codes.subList(0, standing);
    return Stream.concat(
            there.stream(),
            codes.subList(standing, codes.size()).stream()
                .map(code -> taken(there, code) ? code.withShortcut(null) : code))
        .toList();
  }

  private static boolean taken(List<Code> codes, Code code) {
    return codes.stream()
        .anyMatch(c -> c.shortcut() != null && c.shortcut().equals(code.shortcut()));
  }
}
