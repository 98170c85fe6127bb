package org.tiercel.suggest.rules;

import java.util.List;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Rules;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;

/// The rules of one code by themselves, to see what they find. One thread at a time.
public final class RuleTrial {
  private final Hits hits;

  /// @param rules whose patterns compile
  public RuleTrial(Rules rules) {
    Code bare = Code.of("tried", "");
    Code tried =
        new Code(
            bare.key(),
            bare.label(),
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
            List.of());
    Tier tier = new Tier("tried", "", "", Scope.POST, TierKind.SINGLE, null, null, List.of(tried));
    this.hits = new Hits(new RuleIndex(new Codebook("", 1, "", "", List.of(tier))));
  }

  /// Where the rules fit a text, from left to right; nowhere if a guard stands in it.
  public List<Span> matches(String text) {
    hits.read(text);
    return hits.found().stream().anyMatch(Hit::isGuard)
        ? List.of()
        : hits.found().stream().map(Hit::span).distinct().sorted().toList();
  }
}
