package org.tiercel.suggest.llm.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiercel.domain.Tier;

/// What an object of an answer holds for each tier: below `tiers` or, as small models write it,
/// beside the other fields. A tier is named by its key, or by key or label in other letter case.
final class TierFields {
  private static final Set<String> OTHERS =
      Set.of(
          AnswerField.POST,
          AnswerField.TIERS,
          AnswerField.EXCERPTS,
          AnswerField.WHOLE_POST,
          AnswerField.QUOTE);

  private final Map<String, JsonNode> fields = new HashMap<>();

  /// @param tiers the tiers asked
  /// @param answer the answer, or one of its excerpts
  /// @param problems where tiers that do not exist are noted
  /// @throws UnreadableAnswer if a tier is answered twice
  TierFields(List<Tier> tiers, ObjectNode answer, Problems problems) throws UnreadableAnswer {
    boolean nested = answer.path(AnswerField.TIERS) instanceof ObjectNode;
    JsonNode holder = nested ? answer.path(AnswerField.TIERS) : answer;
    for (Map.Entry<String, JsonNode> field : holder.properties()) {
      Optional<Tier> tier = tier(tiers, field.getKey());
      if (tier.isPresent()) {
        if (fields.put(tier.get().key(), field.getValue()) != null) {
          throw new UnreadableAnswer(
              "The answer speaks twice of the tier \"%s\".".formatted(tier.get().key()));
        }
      } else if (nested || !OTHERS.contains(field.getKey())) {
        problems.note(
            "There is no tier %s here; left out.".formatted(Shown.quoted(field.getKey())));
      }
    }
  }

  /// What is said under a tier, if anything is.
  Optional<JsonNode> of(Tier tier) {
    return Optional.ofNullable(fields.get(tier.key()));
  }

  private static Optional<Tier> tier(List<Tier> tiers, String name) {
    Optional<Tier> exact = tiers.stream().filter(tier -> tier.key().equals(name)).findFirst();
    if (exact.isPresent()) {
      return exact;
    }
    List<Tier> near =
        tiers.stream().filter(t -> same(t.key(), name) || same(t.label(), name)).toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  private static boolean same(String a, String b) {
    return a.toLowerCase(Locale.ROOT).equals(b.strip().toLowerCase(Locale.ROOT));
  }
}
