package org.tiercel.suggest.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;

/// All rules of a codebook, ready for matching: one automaton over every phrase, guard and literal
/// that a pattern needs, and what each of them is for. Immutable.
///
/// Left out are tiers asked `per` another, because rules cannot tell which of several disorders a
/// word about severity belongs to, and codes that nobody can give.
final class RuleIndex {
  private final List<RuledCode> codes = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<PatternRule> patterns = new ArrayList<>();
  private final Map<String, List<Use>> uses = new LinkedHashMap<>();
  private final Set<String> conditional;
  private final PhraseAutomaton automaton;
  private final List<List<Use>> usesByPhrase;

  /// What finding one of the automaton's phrases means.
  sealed interface Use {
    /// A phrase of a code, matched as whole words.
    record OfPhrase(int rule) implements Use {}

    /// A guard of a code, matched as whole words.
    record OfGuard(int code) implements Use {}

    /// A literal that a pattern needs, matched anywhere.
    record OfNeed(int pattern, int need) implements Use {}
  }

  /// A phrase or a pattern of a code.
  ///
  /// @param code number of the code
  /// @param pattern number of the pattern, or -1 for a phrase
  /// @param rationale what a suggestion says of it
  record Rule(int code, int pattern, String rationale) {}

  RuleIndex(Codebook codebook) {
    codebook.tiers().stream().filter(tier -> tier.per() == null).forEach(this::add);
    conditional =
        codebook.tiers().stream()
            .filter(tier -> tier.appliesWhen() != null)
            .map(Tier::key)
            .collect(Collectors.toUnmodifiableSet());
    automaton = new PhraseAutomaton(List.copyOf(uses.keySet()));
    usesByPhrase = uses.values().stream().map(List::copyOf).toList();
  }

  private void add(Tier tier) {
    tier.selectableCodes().stream()
        .filter(code -> !code.rules().isEmpty())
        .forEach(code -> add(tier, code));
  }

  private void add(Tier tier, Code code) {
    int number = codes.size();
    codes.add(RuledCode.of(tier, code));
    for (String phrase : code.rules().any()) {
      use(Folding.ofText(phrase), new Use.OfPhrase(rules.size()));
      rules.add(new Rule(number, -1, "The phrase “" + phrase + "” stands in the text."));
    }
    for (String pattern : code.rules().patterns()) {
      add(new PatternRule(pattern));
      rules.add(
          new Rule(number, patterns.size() - 1, "The pattern “" + pattern + "” fits the text."));
    }
    code.rules().not().forEach(guard -> use(Folding.ofText(guard), new Use.OfGuard(number)));
  }

  private void add(PatternRule pattern) {
    int number = patterns.size();
    patterns.add(pattern);
    List<Set<String>> needs = pattern.needs();
    for (int need = 0; need < needs.size(); need++) {
      Use use = new Use.OfNeed(number, need);
      needs.get(need).forEach(literal -> use(literal, use));
    }
  }

  private void use(String folded, Use use) {
    if (!folded.isEmpty()) {
      uses.computeIfAbsent(folded, f -> new ArrayList<>()).add(use);
    }
  }

  PhraseAutomaton automaton() {
    return automaton;
  }

  /// What a phrase of the automaton is for.
  List<Use> uses(int phrase) {
    return usesByPhrase.get(phrase);
  }

  List<RuledCode> codes() {
    return codes;
  }

  /// Whether a code stands below another of the same tier.
  boolean isBelow(int code, int ancestor) {
    RuledCode above = codes.get(ancestor);
    return above.sharesTier(codes.get(code))
        && above.below().contains(codes.get(code).code().key());
  }

  /// Whether a tier has no condition.
  boolean isAlwaysAsked(String tier) {
    return !conditional.contains(tier);
  }

  List<Rule> rules() {
    return rules;
  }

  List<PatternRule> patterns() {
    return patterns;
  }

  /// Patterns that are tried on every text, as `tier/code: pattern`.
  List<String> slowPatterns() {
    return rules.stream()
        .filter(rule -> rule.pattern() >= 0 && patterns.get(rule.pattern()).needs().isEmpty())
        .map(rule -> codes.get(rule.code()) + ": " + patterns.get(rule.pattern()))
        .toList();
  }
}
