package org.tiercel.suggest.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The literals without which a pattern cannot match, read from the pattern itself: a list of sets,
/// of each of which at least one member stands in every text that matches. `my (ai|gpt)s?
/// therapist` needs one of "my ai", "my ais", "my gpt", "my gpts", … Empty when nothing can be
/// said.
///
/// The syntax is that of RE2. What is not understood counts as "could be anything", which costs
/// time and never a match. (The idea of required literals: Cox 2012, on trigrams in code search.)
final class RequiredLiterals {
  private static final int MAX_MEMBERS = 64;
  private static final int MAX_NEEDS = 2;

  private RequiredLiterals() {}

  /// The needs of a folded pattern that RE2/J compiles.
  static List<Set<String>> of(String pattern) {
    return PatternParser.parse(pattern).needs().stream()
        .sorted(Comparator.comparingInt(RequiredLiterals::shortest).reversed())
        .limit(MAX_NEEDS)
        .toList();
  }

  /// What is known of a part of a pattern.
  ///
  /// @param exact all texts it can match; null when they are unknown or too many
  /// @param required the needs of a part whose texts are not known
  record Part(@Nullable Set<String> exact, List<Set<String>> required) {
    /// Could be anything, or nothing.
    static final Part ANYTHING = new Part(null, List.of());

    /// Matches the empty text only.
    static final Part EMPTY = literal("");

    static Part literal(String text) {
      return new Part(Set.of(text), List.of());
    }

    static Part oneOf(Set<String> texts) {
      return texts.size() > MAX_MEMBERS ? ANYTHING : new Part(texts, List.of());
    }

    /// Everything it needs.
    List<Set<String>> needs() {
      if (exact == null) {
        return required;
      }
      return exact.stream().allMatch(RequiredLiterals::saysSomething) ? List.of(exact) : List.of();
    }

    /// This or nothing.
    Part optional() {
      if (exact == null) {
        return ANYTHING;
      }
      Set<String> texts = new LinkedHashSet<>(exact);
      texts.add("");
      return oneOf(texts);
    }

    /// This once or more often.
    Part repeated() {
      return new Part(null, needs());
    }

    /// One of several.
    static Part any(List<Part> branches) {
      if (branches.size() == 1) {
        return branches.getFirst();
      }
      Set<String> texts = new LinkedHashSet<>();
      boolean known = branches.stream().allMatch(b -> b.exact != null);
      branches.forEach(b -> texts.addAll(b.exact == null ? Set.of() : b.exact));
      if (known && texts.size() <= MAX_MEMBERS) {
        return oneOf(texts);
      }
      Set<String> union = new LinkedHashSet<>();
      for (Part branch : branches) {
        List<Set<String>> needs = branch.needs();
        if (needs.isEmpty()) {
          return ANYTHING;
        }
        needs.stream()
            .max(Comparator.comparingInt(RequiredLiterals::shortest))
            .ifPresent(union::addAll);
      }
      return union.size() > MAX_MEMBERS ? ANYTHING : new Part(null, List.of(union));
    }

    /// One after the other.
    static Part sequence(List<Part> parts) {
      List<Set<String>> needs = new ArrayList<>();
      Part run = EMPTY;
      boolean known = true;
      for (Part part : parts) {
        Part longer = run.followedBy(part);
        if (longer.exact != null) {
          run = longer;
          continue;
        }
        known = false;
        needs.addAll(run.needs());
        needs.addAll(part.exact == null ? part.required : List.of());
        run = part.exact == null ? EMPTY : part;
      }
      if (known) {
        return run;
      }
      needs.addAll(run.needs());
      return new Part(null, needs);
    }

    private Part followedBy(Part part) {
      if (exact == null || part.exact == null || exact.size() * part.exact.size() > MAX_MEMBERS) {
        return ANYTHING;
      }
      Set<String> texts = new LinkedHashSet<>();
      for (String before : exact) {
        for (String behind : part.exact) {
          texts.add(before + behind);
        }
      }
      return new Part(texts, List.of());
    }
  }

  private static boolean saysSomething(String literal) {
    return !literal.isBlank();
  }

  private static int shortest(Set<String> literals) {
    return literals.stream().mapToInt(literal -> literal.strip().length()).min().orElse(0);
  }
}
