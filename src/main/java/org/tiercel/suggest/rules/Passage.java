package org.tiercel.suggest.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Span;
import org.tiercel.suggest.Proposal;

/// What the rules propose for one passage, be it the whole post or one sentence.
final class Passage {
  private final RuleIndex index;
  private final List<Hit> hits;

  /// @param index the codes that the hits are of
  /// @param hits what the rules found in the passage
  Passage(RuleIndex index, List<Hit> hits) {
    this.index = index;
    this.hits = hits.stream().sorted(Hit.BY_CODE).toList();
  }

  /// The proposals under tiers of one scope, whether or not these apply, in the order of the
  /// codebook. A code is proposed if none of its guards stands in the passage. Where a code below
  /// it is found too, the narrower one is proposed alone. Where several remain and only one can
  /// stand, all are tied.
  List<Proposal> proposals(Scope scope) {
    Set<Integer> found = codes(scope);
    List<Proposal> proposals = new ArrayList<>();
    for (int code : found) {
      RuledCode ruled = index.codes().get(code);
      long together = found.stream().filter(c -> index.codes().get(c).sharesTier(ruled)).count();
      proposals.add(proposal(code, ruled.tier().kind().oneCode() && together > 1));
    }
    return proposals;
  }

  private Set<Integer> codes(Scope scope) {
    Set<Integer> guarded =
        hits.stream().filter(Hit::isGuard).map(Hit::code).collect(Collectors.toSet());
    Set<Integer> found = new TreeSet<>();
    for (Hit hit : hits) {
      if (!guarded.contains(hit.code()) && index.codes().get(hit.code()).tier().scope() == scope) {
        found.add(hit.code());
      }
    }
    Set<Integer> narrowest = new TreeSet<>(found);
    narrowest.removeIf(code -> found.stream().anyMatch(other -> index.isBelow(other, code)));
    return narrowest;
  }

  private Proposal proposal(int code, boolean tied) {
    RuledCode ruled = index.codes().get(code);
    List<Span> evidence = new ArrayList<>();
    int rule = Hit.GUARD;
    for (Hit hit : hits) {
      boolean inside = !evidence.isEmpty() && hit.span().end() <= evidence.getLast().end();
      if (hit.code() == code && !inside) {
        evidence.add(hit.span());
        rule = evidence.size() == 1 ? hit.rule() : rule;
      }
    }
    return new Proposal(
        ruled.tier().key(),
        null,
        ruled.code().key(),
        null,
        null,
        index.rules().get(rule).rationale(),
        evidence,
        false,
        tied);
  }
}
