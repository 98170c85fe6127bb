package org.tiercel.suggest.llm.prompt;

import java.util.stream.Collectors;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.suggest.llm.answer.AskedTiers;

/// The form of an answer, shown by its own tiers: small models follow a form that they see better
/// than one that is described.
final class AnswerOutline {
  private AnswerOutline() {}

  static String of(AskedTiers asked) {
    StringBuilder outline = new StringBuilder("{\"post\": \"…\"");
    if (!asked.of(Scope.POST).isEmpty()) {
      outline.append(",\n \"tiers\": ").append(tiers(asked, Scope.POST, "           "));
    }
    if (!asked.of(Scope.EXCERPT).isEmpty()) {
      outline.append(
          ",\n \"excerpts\": [{\"whole_post\": false, \"quote\": \"…\",\n   \"tiers\": ");
      outline.append(tiers(asked, Scope.EXCERPT, "             ")).append("}]");
    }
    return outline.append('}').toString();
  }

  private static String tiers(AskedTiers asked, Scope scope, String indent) {
    return asked.of(scope).stream()
        .map(tier -> "\"%s\": [%s]".formatted(tier.key(), coding(tier)))
        .collect(Collectors.joining(",\n" + indent, "{", "}"));
  }

  private static String coding(Tier tier) {
    return "{"
        + (tier.scope() == Scope.POST ? "\"quotes\": [\"…\"], " : "")
        + "\"rationale\": \"…\", "
        + (tier.per() == null ? "" : "\"for\": \"…\", ")
        + "\"code\": \"…\", "
        + (AskedTiers.isOpen(tier) ? "\"term\": null, " : "")
        + "\"confidence\": 0.0}";
  }
}
