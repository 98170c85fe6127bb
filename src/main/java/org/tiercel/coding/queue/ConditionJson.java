package org.tiercel.coding.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tiercel.store.CodeSource;

/// Conditions as JSON, such as `{"is": "platform", "names": ["TikTok"]}`.
final class ConditionJson {
  private ConditionJson() {}

  static void write(Condition condition, ObjectNode to) {
    switch (condition) {
      case Condition.HasCode code ->
          to.put("is", "code")
              .put("coder", code.whose().coderId())
              .put("round", code.whose().round())
              .put("run", code.whose().runId())
              .put("name", code.name())
              .put("tier", code.tier())
              .put("code", code.code())
              .put("present", code.present());
      case Condition.OnPlatform(Set<String> names) -> {
        to.put("is", "platform");
        new TreeSet<>(names).forEach(to.putArray("names")::add);
      }
      case Condition.Posted(LocalDate from, LocalDate until) ->
          to.put("is", "posted").put("from", text(from)).put("to", text(until));
      case Condition.OfBatch(long batchId, String name) ->
          to.put("is", "batch").put("batch", batchId).put("name", name);
      case Condition.Suggested _ -> to.put("is", "suggested");
      case Condition.Disputed(String tier) -> to.put("is", "disputed").put("tier", tier);
      case Condition.WithMemo _ -> to.put("is", "memo");
      case Condition.Words(String typed) -> to.put("is", "words").put("typed", typed);
    }
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /// A condition; none if it is of a kind that this version does not know.
  static Optional<Condition> read(JsonNode node) {
    return switch (node.path("is").asText()) {
      case "code" ->
          Optional.of(
              new Condition.HasCode(
                  new CodeSource(
                      node.path("coder").asLong(),
                      node.path("round").asInt(1),
                      node.path("run").asLong()),
                  node.path("name").asText(),
                  node.path("tier").asText(),
                  node.path("code").asText(),
                  node.path("present").asBoolean(true)));
      case "platform" -> {
        Set<String> names = new TreeSet<>();
        node.path("names").forEach(name -> names.add(name.asText()));
        yield Optional.of(new Condition.OnPlatform(names));
      }
      case "posted" ->
          Optional.of(new Condition.Posted(day(node.path("from")), day(node.path("to"))));
      case "batch" ->
          Optional.of(
              new Condition.OfBatch(node.path("batch").asLong(), node.path("name").asText()));
      case "suggested" -> Optional.of(new Condition.Suggested());
      case "disputed" ->
          Optional.of(
              new Condition.Disputed(
                  node.path("tier").isTextual() ? node.path("tier").asText() : null));
      case "memo" -> Optional.of(new Condition.WithMemo());
      case "words" -> Optional.of(new Condition.Words(node.path("typed").asText()));
      default -> Optional.empty();
    };
  }

  private static @Nullable LocalDate day(JsonNode node) {
    return node.isTextual() ? LocalDate.parse(node.asText()) : null;
  }
}
