package org.tiercel.codebook.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Terms;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;

/// Looks through a codebook for what its author should look at.
public final class CodebookAdvice {
  private final List<Advice> found = new ArrayList<>();

  private CodebookAdvice() {}

  /// All there is to look at, tier by tier.
  public static List<Advice> on(Codebook codebook) {
    CodebookAdvice advice = new CodebookAdvice();
    Set<String> never = new Reachability(codebook).neverAsked();
    for (Tier tier : codebook.tiers()) {
      if (never.contains(tier.key())) {
        advice.tell(Advice.Kind.NEVER_ASKED, tier);
      }
      advice.look(tier);
    }
    return List.copyOf(advice.found);
  }

  private void tell(Advice.Kind kind, Tier tier) {
    found.add(new Advice(kind, tier.key(), null, ""));
  }

  private void look(Tier tier) {
    if (tier.question().isBlank()) {
      tell(Advice.Kind.NO_QUESTION, tier);
    }
    if (tier.codes().isEmpty()) {
      tell(Advice.Kind.NO_CODES, tier);
    }
    Map<String, Code> names = new HashMap<>();
    Map<String, Code> phrases = new HashMap<>();
    for (Code code : tier.allCodes().toList()) {
      boolean scale = tier.kind() == TierKind.ORDINAL;
      if (code.selectable() && code.definition().isBlank() && !scale) {
        found.add(new Advice(Advice.Kind.NO_DEFINITION, tier.key(), code.key(), ""));
      }
      Code namesake = names.putIfAbsent(Terms.fold(code.label()), code);
      if (namesake != null) {
        found.add(new Advice(Advice.Kind.SAME_LABEL, tier.key(), code.key(), namesake.label()));
      }
      compareRules(tier, code, phrases);
    }
  }

  /// A phrase of a code below another one is no overlap: the narrower code is given.
  private void compareRules(Tier tier, Code code, Map<String, Code> phrases) {
    Set<String> own = new TreeSet<>();
    code.rules().any().forEach(phrase -> own.add(Terms.fold(phrase)));
    code.rules().patterns().forEach(pattern -> own.add("/" + pattern + "/"));
    for (String phrase : own) {
      Code other = phrases.putIfAbsent(phrase, code);
      if (other != null && !tier.isWithin(code.key(), other.key())) {
        found.add(
            new Advice(
                Advice.Kind.SAME_RULE,
                tier.key(),
                code.key(),
                "“" + phrase + "”, “" + other.label() + "”"));
      }
    }
  }
}
