package org.tiercel.suggest.llm.run;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Applicability;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.suggest.Proposal;

/// The tiers that a run answers, and when they are asked. A tier whose condition speaks of one that
/// the run does not answer counts as asked of every post.
final class AnsweredTiers {
  private final Codebook codebook;
  private final Applicability applicability;
  private final Set<String> keys;

  AnsweredTiers(Codebook codebook, Collection<String> keys) {
    this.codebook = codebook;
    this.applicability = new Applicability(codebook);
    this.keys = Set.copyOf(keys);
  }

  List<Tier> of(Scope scope) {
    return codebook.tiers(scope).stream().filter(tier -> keys.contains(tier.key())).toList();
  }

  /// Whether a tier is asked where these codes stand.
  boolean asked(Tier tier, Collection<Proposal> given) {
    return !canJudge(tier.appliesWhen()) || applicability.applies(tier.key(), codes(given));
  }

  private static Map<String, Set<String>> codes(Collection<Proposal> given) {
    return given.stream()
        .filter(proposal -> !proposal.tied())
        .collect(
            Collectors.groupingBy(
                Proposal::tier, Collectors.mapping(Proposal::code, Collectors.toSet())));
  }

  private boolean canJudge(@Nullable Condition condition) {
    return switch (condition) {
      case null -> true;
      case Condition.HasCode(String tier, List<String> codes) -> keys.contains(tier);
      case Condition.All(List<Condition> parts) -> parts.stream().allMatch(this::canJudge);
      case Condition.Any(List<Condition> parts) -> parts.stream().allMatch(this::canJudge);
      case Condition.Not(Condition part) -> canJudge(part);
    };
  }
}
