package org.tiercel.suggest.llm.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.suggest.llm.ChatOutcome.Ending;
import org.tiercel.suggest.llm.ChatOutcome.Replied;
import org.tiercel.suggest.llm.TokenUsage;

/// Reads what a model wrote out of a server's answer. Servers leave out most fields that the API
/// promises, so only the words themselves are required. Read as a tree: the SDK's classes for
/// answers take longer to load than a thousand answers to read.
final class Completion {
  private static final String CHOICES = "choices";

  private Completion() {}

  /// The words, why they end, and what they cost; empty when there are none in the answer.
  static Optional<Replied> read(JsonNode answer) {
    JsonNode choice = answer.path(CHOICES).path(0);
    JsonNode message = choice.path("message");
    return message.isObject()
        ? Optional.of(reply(message, choice.path("finish_reason").asText(""), usage(answer)))
        : Optional.empty();
  }

  /// Whether there is a place for words, though there may be none in it.
  static boolean isChat(JsonNode answer) {
    return answer.has(CHOICES);
  }

  /// What stands where an error is reported in an answer that claims success.
  static Optional<JsonNode> error(JsonNode answer) {
    return Optional.of(answer.path("error"))
        .filter(error -> !error.isNull() && !error.isMissingNode());
  }

  private static Replied reply(JsonNode message, String finish, @Nullable TokenUsage usage) {
    String refusal = text(message, "refusal");
    return refusal.isBlank()
        ? new Replied(text(message, "content"), ending(finish), usage)
        : new Replied(refusal, Ending.REFUSED, usage);
  }

  private static Ending ending(String finish) {
    return switch (finish) {
      case "length" -> Ending.LENGTH;
      case "content_filter" -> Ending.REFUSED;
      default -> Ending.COMPLETE;
    };
  }

  /// The tokens that the server counted; absent where it has not counted, or its count cannot be
  /// meant.
  private static @Nullable TokenUsage usage(JsonNode answer) {
    JsonNode usage = answer.path("usage");
    long prompt = number(usage, "prompt_tokens", 0);
    long cached = number(usage.path("prompt_tokens_details"), "cached_tokens", 0);
    long completion = number(usage, "completion_tokens", -1);
    return prompt > 0 && cached >= 0 && completion >= 0
        ? new TokenUsage(prompt, Math.min(cached, prompt), completion)
        : null;
  }

  private static String text(JsonNode node, String field) {
    return Optional.ofNullable(node.path(field).textValue()).orElse("");
  }

  private static long number(JsonNode node, String field, long absent) {
    JsonNode number = node.path(field);
    return number.canConvertToLong() && number.isIntegralNumber() ? number.longValue() : absent;
  }
}
