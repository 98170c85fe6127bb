package org.tiercel.agreement.project;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Run;
import org.tiercel.domain.Tier;

/// The codebook as a run of a machine coder was asked it: its tiers only. A condition on a tier
/// that the run did not answer cannot be judged, so the tier counts as asked of every post.
final class RunCodebook {
  private final Set<String> answered;

  private RunCodebook(Set<String> answered) {
    this.answered = answered;
  }

  static Codebook of(Codebook codebook, Run run) {
    RunCodebook asked = new RunCodebook(Set.copyOf(run.tiers()));
    List<Tier> tiers = codebook.tiers().stream().filter(asked::has).map(asked::tier).toList();
    return new Codebook(
        codebook.name(), codebook.version(), codebook.notes(), codebook.source(), tiers);
  }

  private boolean has(Tier tier) {
    return answered.contains(tier.key()) && (tier.per() == null || answered.contains(tier.per()));
  }

  private Tier tier(Tier tier) {
    return new Tier(
        tier.key(),
        tier.label(),
        tier.question(),
        tier.scope(),
        tier.kind(),
        canJudge(tier.appliesWhen()) ? tier.appliesWhen() : null,
        tier.per(),
        tier.codes());
  }

  private boolean canJudge(@Nullable Condition condition) {
    return switch (condition) {
      case null -> true;
      case Condition.HasCode(String tier, List<String> codes) -> answered.contains(tier);
      case Condition.All(List<Condition> parts) -> parts.stream().allMatch(this::canJudge);
      case Condition.Any(List<Condition> parts) -> parts.stream().allMatch(this::canJudge);
      case Condition.Not(Condition part) -> canJudge(part);
    };
  }
}
