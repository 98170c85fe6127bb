package org.tiercel.codebook;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.CodesNow;
import org.tiercel.domain.Condition;

/// A condition as it stands when the codes that it names count as others, to be compared.
final class PlacedCondition {
  private PlacedCondition() {}

  /// @param places what codes count as
  static @Nullable Condition of(@Nullable Condition condition, CodesNow places) {
    return condition == null ? null : placed(condition, places);
  }

  private static Condition placed(Condition condition, CodesNow places) {
    return switch (condition) {
      case Condition.HasCode(String tier, List<String> codes) ->
          new Condition.HasCode(
              places.tier(tier).orElse(tier), List.copyOf(codes(tier, codes, places)));
      case Condition.All(List<Condition> parts) -> new Condition.All(all(parts, places));
      case Condition.Any(List<Condition> parts) -> new Condition.Any(all(parts, places));
      case Condition.Not(Condition part) -> new Condition.Not(placed(part, places));
    };
  }

  private static Set<String> codes(String tier, List<String> codes, CodesNow places) {
    Set<String> now = new TreeSet<>();
    for (String code : codes) {
      places
          .formerCode(tier, code)
          .ifPresentOrElse(former -> now.addAll(former.now()), () -> now.add(code));
    }
    return now;
  }

  private static List<Condition> all(List<Condition> parts, CodesNow places) {
    return parts.stream().map(part -> placed(part, places)).toList();
  }
}
