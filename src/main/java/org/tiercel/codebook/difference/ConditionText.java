package org.tiercel.codebook.difference;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Tier;

/// Writes a condition by the labels of its tiers and codes, with signs in place of words: `Use =
/// Personal use | Others`, `¬`, `&`, `|`.
final class ConditionText {
  private final Codebook codebook;

  ConditionText(Codebook codebook) {
    this.codebook = codebook;
  }

  String of(@Nullable Condition condition) {
    return switch (condition) {
      case null -> "";
      case Condition.HasCode(String tier, List<String> codes) -> hasCode(tier, codes);
      case Condition.All(List<Condition> parts) -> joined(parts, " & ");
      case Condition.Any(List<Condition> parts) -> joined(parts, " | ");
      case Condition.Not(Condition part) -> "¬(" + of(part) + ")";
    };
  }

  private String joined(List<Condition> parts, String sign) {
    return parts.stream().map(part -> "(" + of(part) + ")").collect(Collectors.joining(sign));
  }

  private String hasCode(String key, List<String> codes) {
    String tier = codebook.tier(key).map(Tier::label).orElse(key);
    return tier
        + " = "
        + codes.stream()
            .map(
                code -> codebook.tier(key).flatMap(t -> t.code(code)).map(Code::label).orElse(code))
            .collect(Collectors.joining(" | "));
  }
}
