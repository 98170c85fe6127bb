package org.tiercel.suggest.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is known of the texts that a part of a pattern can match.
///
/// @param exact all of them; null when they are unknown or too many
/// @param required of a part whose texts are not known: sets of which each has a member in them
/// @param begun of such a part: literals of which one begins them; empty when that is not known
record PatternPart(@Nullable Set<String> exact, List<Set<String>> required, Set<String> begun) {
  private static final int MAX_MEMBERS = 64;

  /// A list that somebody wrote by hand may be longer than what comes of combining.
  private static final int MAX_ALTERNATIVES = 256;

  /// Could be anything, or nothing.
  static final PatternPart ANYTHING = new PatternPart(null, List.of(), Set.of());

  /// Matches the empty text only.
  static final PatternPart EMPTY = literal("");

  static PatternPart literal(String text) {
    return oneOf(Set.of(text));
  }

  static PatternPart oneOf(Set<String> texts) {
    return new PatternPart(texts, List.of(), Set.of());
  }

  private static PatternPart unknown(List<Set<String>> required, Set<String> begun) {
    return new PatternPart(null, required, begun);
  }

  /// Everything it needs.
  List<Set<String>> needs() {
    if (exact == null) {
      return required;
    }
    return exact.stream().noneMatch(String::isBlank) ? List.of(exact) : List.of();
  }

  /// Literals of which one begins every text; empty when that is not known.
  Set<String> beginnings() {
    if (exact == null) {
      return begun;
    }
    return exact.stream().noneMatch(text -> text.isBlank() || text.startsWith(" "))
        ? exact
        : Set.of();
  }

  /// This or nothing.
  PatternPart optional() {
    if (exact == null) {
      return ANYTHING;
    }
    Set<String> texts = new LinkedHashSet<>(exact);
    texts.add("");
    return oneOf(texts);
  }

  /// This once or more often.
  PatternPart repeated() {
    return unknown(needs(), beginnings());
  }

  /// One of several.
  static PatternPart any(List<PatternPart> branches) {
    if (branches.size() == 1) {
      return branches.getFirst();
    }
    Set<String> texts = new LinkedHashSet<>();
    boolean known = branches.stream().allMatch(branch -> branch.exact != null);
    branches.forEach(branch -> texts.addAll(branch.exact == null ? Set.of() : branch.exact));
    return known && texts.size() <= MAX_ALTERNATIVES
        ? oneOf(texts)
        : unknown(oneNeed(branches), oneBeginning(branches));
  }

  /// The best need of each branch, of which one is met.
  private static List<Set<String>> oneNeed(List<PatternPart> branches) {
    Set<String> union = new LinkedHashSet<>();
    for (PatternPart branch : branches) {
      List<Set<String>> needs = branch.needs();
      if (needs.isEmpty()) {
        return List.of();
      }
      needs.stream().max(Comparator.comparingInt(PatternPart::shortest)).ifPresent(union::addAll);
    }
    return union.size() > MAX_ALTERNATIVES ? List.of() : List.of(union);
  }

  private static Set<String> oneBeginning(List<PatternPart> branches) {
    Set<String> union =
        branches.stream()
            .flatMap(branch -> branch.beginnings().stream())
            .collect(Collectors.toSet());
    boolean known = branches.stream().noneMatch(branch -> branch.beginnings().isEmpty());
    return known && union.size() <= MAX_ALTERNATIVES ? union : Set.of();
  }

  /// One after the other.
  static PatternPart sequence(List<PatternPart> parts) {
    List<Set<String>> needs = new ArrayList<>();
    PatternPart run = EMPTY;
    @Nullable Set<String> beginnings = null;
    for (PatternPart part : parts) {
      PatternPart longer = run.followedBy(part);
      if (longer.exact != null) {
        run = longer;
        continue;
      }
      if (beginnings == null) {
        beginnings = run.equals(EMPTY) ? part.beginnings() : run.beginnings();
      }
      needs.addAll(run.needs());
      needs.addAll(part.exact == null ? part.required : List.of());
      run = part.exact == null ? EMPTY : part;
    }
    if (beginnings == null) {
      return run;
    }
    needs.addAll(run.needs());
    return unknown(needs, beginnings);
  }

  private PatternPart followedBy(PatternPart part) {
    if (exact == null || part.exact == null) {
      return ANYTHING;
    }
    boolean single = exact.size() == 1 || part.exact.size() == 1;
    if (exact.size() * part.exact.size() > (single ? MAX_ALTERNATIVES : MAX_MEMBERS)) {
      return ANYTHING;
    }
    Set<String> texts = new LinkedHashSet<>();
    for (String before : exact) {
      for (String behind : part.exact) {
        texts.add(before + behind);
      }
    }
    return oneOf(texts);
  }

  /// Length of the shortest literal, without the spaces around it.
  static int shortest(Set<String> literals) {
    return literals.stream().mapToInt(literal -> literal.strip().length()).min().orElse(0);
  }
}
