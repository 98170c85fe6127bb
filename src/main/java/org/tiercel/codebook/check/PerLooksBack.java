package org.tiercel.codebook.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;

/// `per` names an earlier tier, which is not itself asked per another.
final class PerLooksBack implements CodebookCheck {
  @Override
  public Stream<Problem> problems(Codebook codebook) {
    Map<String, Tier> earlier = new HashMap<>();
    Stream.Builder<Problem> found = Stream.builder();
    for (Placed<Tier> tier : Placed.tiers(codebook).toList()) {
      String per = tier.it().per();
      if (per != null) {
        objection(tier.it(), earlier.get(per))
            .ifPresent(says -> found.add(tier.problem("per", "is \"" + per + "\"" + says)));
      }
      earlier.putIfAbsent(tier.it().key(), tier.it());
    }
    return found.build();
  }

  private static Optional<String> objection(Tier tier, @Nullable Tier named) {
    if (named == null) {
      return Optional.of(": name a tier that stands before this one");
    }
    if (named.per() != null) {
      return Optional.of(", which is itself asked per another tier: name that one");
    }
    if (tier.scope() == Scope.POST && named.scope() == Scope.EXCERPT) {
      return Optional.of(", a tier of excerpts, but this tier is asked of posts: change its scope");
    }
    return Optional.empty();
  }
}
