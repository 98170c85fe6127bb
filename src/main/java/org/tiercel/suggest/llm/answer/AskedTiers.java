package org.tiercel.suggest.llm.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;

/// The tiers that a model has to answer so that some can be told: these, and those on which they
/// depend by their conditions or by `per`. Tiers without a code that can be given are left out.
public final class AskedTiers {
  private final List<Tier> tiers;

  /// @param codebook the codebook
  /// @param keys the tiers wanted
  /// @throws TiercelException if none of them has a code to give, or one does not exist
  public AskedTiers(Codebook codebook, List<String> keys) {
    Set<String> needed = new HashSet<>();
    for (String key : keys) {
      Tier tier =
          codebook
              .tier(key)
              .orElseThrow(
                  () ->
                      new TiercelException(
                          "There is no tier \"%s\" in the codebook \"%s\"; choose one of its tiers."
                              .formatted(key, codebook.name())));
      if (!tier.selectableCodes().isEmpty()) {
        add(codebook, tier, needed);
      }
    }
    tiers =
        codebook.tiers().stream()
            .filter(tier -> needed.contains(tier.key()) && !tier.selectableCodes().isEmpty())
            .toList();
    if (tiers.isEmpty()) {
      throw new TiercelException(
          "There is no code to suggest in the codebook \"%s\"; add codes first."
              .formatted(codebook.name()));
    }
  }

  /// All of them, in the order of the codebook.
  public List<Tier> all() {
    return tiers;
  }

  /// Those of one scope, in the order of the codebook.
  public List<Tier> of(Scope scope) {
    return tiers.stream().filter(tier -> tier.scope() == scope).toList();
  }

  /// Whether a tier takes free terms.
  public static boolean isOpen(Tier tier) {
    return tier.selectableCodes().stream().anyMatch(code -> code.open());
  }

  private static void add(Codebook codebook, Tier tier, Set<String> needed) {
    if (needed.add(tier.key())) {
      Stream.concat(Stream.ofNullable(tier.per()), named(tier.appliesWhen()))
          .flatMap(key -> codebook.tier(key).stream())
          .forEach(earlier -> add(codebook, earlier, needed));
    }
  }

  private static Stream<String> named(@Nullable Condition condition) {
    return switch (condition) {
      case null -> Stream.empty();
      case Condition.HasCode has -> Stream.of(has.tier());
      case Condition.All all -> all.parts().stream().flatMap(AskedTiers::named);
      case Condition.Any any -> any.parts().stream().flatMap(AskedTiers::named);
      case Condition.Not not -> named(not.part());
    };
  }
}
