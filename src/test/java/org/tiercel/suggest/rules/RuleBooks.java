package org.tiercel.suggest.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Rules;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.store.PostText;
import org.tiercel.suggest.PostSuggestions;
import org.tiercel.suggest.Suggester;

/// Small codebooks with rules.
final class RuleBooks {
  private RuleBooks() {}

  /// One tier with one code.
  static Codebook oneCode(Rules rules) {
    return book(tier("t", Scope.POST, TierKind.MULTI, null, code("c", rules)));
  }

  static Codebook book(Tier... tiers) {
    return new Codebook("Test", 1, "", "", List.of(tiers));
  }

  static Tier tier(
      String key, Scope scope, TierKind kind, @Nullable Condition when, Code... codes) {
    return new Tier(key, key, "", scope, kind, when, null, List.of(codes));
  }

  /// A code with phrases only.
  static Code code(String key, String... phrases) {
    return code(key, new Rules(List.of(phrases), List.of(), List.of()));
  }

  static Code code(String key, Rules rules, Code... children) {
    return new Code(
        key,
        key,
        "",
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        true,
        null,
        false,
        rules,
        List.of(children));
  }

  static PostSuggestions suggest(Codebook codebook, String text) {
    try (Suggester.Session session = RuleSuggester.of(codebook).open()) {
      return session.suggest(new PostText(1, text));
    }
  }
}
