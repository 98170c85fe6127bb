package org.tiercel.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which tiers apply, given what was answered under earlier ones. A code under a tier that does not
/// itself apply counts for nothing.
public final class Applicability {
  private final Codebook codebook;

  /// @param codebook whose tiers are judged, in their order
  public Applicability(Codebook codebook) {
    this.codebook = codebook;
  }

  /// The tiers of a scope that apply, in order.
  ///
  /// @param scope post tiers, or excerpt tiers
  /// @param codesByTier keys of the codes given by tier key: those of the post, and for excerpt
  ///     tiers also those of the excerpt
  public List<Tier> applicable(Scope scope, Map<String, Set<String>> codesByTier) {
    Map<String, Set<String>> counted = new HashMap<>();
    return codebook.tiers().stream()
        .filter(tier -> applies(tier, codesByTier, counted))
        .filter(tier -> tier.scope() == scope)
        .toList();
  }

  /// Whether one tier applies.
  ///
  /// @param tierKey a tier of the codebook
  /// @param codesByTier as for [#applicable]
  public boolean applies(String tierKey, Map<String, Set<String>> codesByTier) {
    Map<String, Set<String>> counted = new HashMap<>();
    for (Tier tier : codebook.tiers()) {
      boolean applies = applies(tier, codesByTier, counted);
      if (tier.key().equals(tierKey)) {
        return applies;
      }
    }
    return false;
  }

  /// Judges a tier and, when it applies, lets its codes count for later ones.
  private boolean applies(
      Tier tier, Map<String, Set<String>> codesByTier, Map<String, Set<String>> counted) {
    boolean holds = tier.appliesWhen() == null || holds(tier.appliesWhen(), counted);
    String per = tier.per();
    boolean asked = per == null || !counted.getOrDefault(per, Set.of()).isEmpty();
    if (holds && asked) {
      counted.put(tier.key(), codesByTier.getOrDefault(tier.key(), Set.of()));
    }
    return holds && asked;
  }

  private boolean holds(Condition condition, Map<String, Set<String>> counted) {
    return switch (condition) {
      case Condition.HasCode(String tier, List<String> codes) ->
          counted.getOrDefault(tier, Set.of()).stream()
              .anyMatch(given -> codes.stream().anyMatch(code -> isWithin(tier, given, code)));
      case Condition.All(List<Condition> parts) -> parts.stream().allMatch(p -> holds(p, counted));
      case Condition.Any(List<Condition> parts) -> parts.stream().anyMatch(p -> holds(p, counted));
      case Condition.Not(Condition part) -> !holds(part, counted);
    };
  }

  private boolean isWithin(String tierKey, String given, String ancestor) {
    return given.equals(ancestor)
        || codebook.tier(tierKey).map(t -> t.isWithin(given, ancestor)).orElse(false);
  }
}
