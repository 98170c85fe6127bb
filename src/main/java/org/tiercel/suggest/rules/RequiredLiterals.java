package org.tiercel.suggest.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The literals without which a pattern cannot match, read from the pattern itself.
///
/// The syntax is that of RE2. What is not understood counts as "could be anything", which costs
/// time and never a match. (The idea of required literals: Cox 2012, on trigrams in code search.)
///
/// @param needs sets of each of which at least one member stands in every text that matches: `my
///     (ai|gpt)s? .*therapist` needs one of "my ai ", "my gpt ", "my ais ", "my gpts ", and it
///     needs "therapist"; empty when nothing can be said
/// @param beginnings literals of which one begins every match; empty when nothing can be said, or
///     the pattern looks at what is around a match
record RequiredLiterals(List<Set<String>> needs, Set<String> beginnings) {
  private static final int MAX_NEEDS = 2;

  /// Copies both.
  RequiredLiterals {
    needs = List.copyOf(needs);
    beginnings = Set.copyOf(beginnings);
  }

  /// Those of a folded pattern that RE2/J compiles.
  static RequiredLiterals of(String pattern) {
    PatternParser parser = new PatternParser(pattern);
    PatternPart whole = parser.parse();
    List<Set<String>> needs =
        whole.needs().stream()
            .sorted(Comparator.comparingInt(PatternPart::shortest).reversed())
            .limit(MAX_NEEDS)
            .toList();
    return new RequiredLiterals(needs, parser.looksAround() ? Set.of() : whole.beginnings());
  }
}
