package org.tiercel.codebook.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;

/// Lets conditions name the tiers and codes that took the place of others.
final class ConditionKeys {
  private final Succession succession;

  ConditionKeys(Succession succession) {
    this.succession = succession;
  }

  /// The codebook with all its conditions and `per` brought up to date.
  ///
  /// @throws TiercelException if a condition or a `per` asks for nothing but what goes
  Codebook update(Codebook codebook) {
    return codebook.withTiers(codebook.tiers().stream().map(this::update).toList());
  }

  private Tier update(Tier tier) {
    return new Tier(
        tier.key(),
        tier.label(),
        tier.question(),
        tier.scope(),
        tier.kind(),
        update(tier, tier.appliesWhen()),
        per(tier),
        tier.codes());
  }

  private @Nullable String per(Tier tier) {
    String per = tier.per();
    if (per == null) {
      return null;
    }
    return succession
        .tier(per)
        .orElseThrow(
            () ->
                new TiercelException(
                    "%s is asked once per code of %s; change that first."
                        .formatted(tier.label(), succession.labelBefore(per))));
  }

  private @Nullable Condition update(Tier tier, @Nullable Condition condition) {
    return switch (condition) {
      case null -> null;
      case Condition.HasCode has -> update(tier, has);
      case Condition.All(List<Condition> parts) -> new Condition.All(parts(tier, parts));
      case Condition.Any(List<Condition> parts) -> new Condition.Any(parts(tier, parts));
      case Condition.Not(Condition part) ->
          new Condition.Not(parts(tier, List.of(part)).getFirst());
    };
  }

  private List<Condition> parts(Tier tier, List<Condition> parts) {
    return parts.stream()
        .map(part -> update(tier, part))
        .<Condition>mapMulti(
            (part, all) -> {
              if (part != null) {
                all.accept(part);
              }
            })
        .toList();
  }

  private Condition update(Tier tier, Condition.HasCode has) {
    String now =
        succession.tier(has.tier()).orElseThrow(() -> needed(tier, has.tier(), has.codes()));
    List<String> codes =
        has.codes().stream()
            .flatMap(code -> succession.code(has.tier(), code).stream())
            .distinct()
            .toList();
    if (codes.isEmpty()) {
      throw needed(tier, has.tier(), has.codes());
    }
    return new Condition.HasCode(now, codes);
  }

  private TiercelException needed(Tier tier, String conditionTier, List<String> codes) {
    String first =
        succession
            .before()
            .tier(conditionTier)
            .flatMap(t -> t.code(codes.getFirst()))
            .map(Code::label)
            .orElse(codes.getFirst());
    return new TiercelException(
        "When %s is asked depends on “%s”; change that condition first."
            .formatted(tier.label(), first));
  }
}
