package org.tiercel.agreement.project;

import java.util.function.IntUnaryOperator;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.tiercel.domain.Tier;

/// Since which version of the codebook questions are asked as they stand. An answer given under an
/// older version says nothing about them: there, they were *not asked*.
///
/// @param tier since when a tier is asked, by its key
/// @param code since when a code is offered as it is now, by the keys of its tier and its own
public record Asked(ToIntFunction<String> tier, ToIntBiFunction<String, String> code) {
  /// Tells which codes an answer under a tier chose among: for the version of an answer, the newest
  /// version up to it in which the tier or one of its codes changed for the last time. Answers are
  /// compared as a whole only where that is the same; of codes by themselves, each has its own
  /// time.
  IntUnaryOperator choiceUnder(Tier of) {
    int[] changes =
        IntStream.concat(
                IntStream.of(tier.applyAsInt(of.key())),
                of.selectableCodes().stream()
                    .mapToInt(part -> code.applyAsInt(of.key(), part.key())))
            .distinct()
            .toArray();
    return version -> IntStream.of(changes).filter(change -> change <= version).max().orElse(0);
  }

  /// Everything was asked from the first version on.
  public static Asked always() {
    return new Asked(tier -> 0, (tier, code) -> 0);
  }
}
