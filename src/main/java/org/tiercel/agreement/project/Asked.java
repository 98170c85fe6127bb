package org.tiercel.agreement.project;

import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import org.tiercel.domain.Tier;

/// Since which version of the codebook questions are asked as they stand. An answer given under an
/// older version says nothing about them: there, they were *not asked*.
///
/// @param tier since when a tier is asked, by its key
/// @param code since when a code is offered as it is now, by the keys of its tier and its own
public record Asked(ToIntFunction<String> tier, ToIntBiFunction<String, String> code) {
  /// The version since which a tier is asked with every one of its codes as it stands: an older
  /// answer chose among other codes.
  int whole(Tier of) {
    return of.selectableCodes().stream()
        .mapToInt(part -> code.applyAsInt(of.key(), part.key()))
        .reduce(tier.applyAsInt(of.key()), Math::max);
  }

  /// Everything was asked from the first version on.
  public static Asked always() {
    return new Asked(tier -> 0, (tier, code) -> 0);
  }
}
