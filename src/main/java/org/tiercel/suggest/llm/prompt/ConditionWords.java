package org.tiercel.suggest.llm.prompt;

import java.util.List;
import java.util.stream.Collectors;
import org.tiercel.domain.Condition;

/// Conditions of tiers in words: `"use" has "personal", and "attitude" has none of these: …`.
final class ConditionWords {
  private ConditionWords() {}

  static String of(Condition condition) {
    return switch (condition) {
      case Condition.HasCode(String tier, List<String> codes) ->
          "\"%s\" has %s".formatted(tier, codes(codes));
      case Condition.All(List<Condition> parts) -> joined(parts, ", and ");
      case Condition.Any(List<Condition> parts) -> joined(parts, ", or ");
      case Condition.Not(Condition.HasCode(String tier, List<String> codes)) ->
          "\"%s\" does not have %s".formatted(tier, codes(codes));
      case Condition.Not(Condition part) -> "it is not so that " + part(part);
    };
  }

  private static String joined(List<Condition> parts, String joint) {
    return parts.stream().map(ConditionWords::part).collect(Collectors.joining(joint));
  }

  /// A part of a condition, in brackets where it has parts itself.
  private static String part(Condition part) {
    return part instanceof Condition.HasCode || part instanceof Condition.Not
        ? of(part)
        : "(" + of(part) + ")";
  }

  private static String codes(List<String> codes) {
    return codes.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(" or "));
  }
}
