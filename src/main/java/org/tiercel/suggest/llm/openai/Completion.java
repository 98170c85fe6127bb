package org.tiercel.suggest.llm.openai;

import com.openai.core.JsonValue;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletion.Choice;
import com.openai.models.chat.completions.ChatCompletionMessage;
import com.openai.models.completions.CompletionUsage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.suggest.llm.ChatOutcome.Ending;
import org.tiercel.suggest.llm.ChatOutcome.Replied;
import org.tiercel.suggest.llm.TokenUsage;

/// Reads what a model wrote out of a server's answer. Servers leave out most fields that the API
/// promises, so only the words themselves are required.
final class Completion {
  private Completion() {}

  /// The words, why they end, and what they cost; empty when there are none in the answer.
  static Optional<Replied> read(ChatCompletion answer) {
    return answer._choices().asKnown().stream()
        .flatMap(List::stream)
        .findFirst()
        .flatMap(choice -> read(choice, usage(answer)));
  }

  /// Whether there is a place for words, though there may be none in it.
  static boolean isChat(ChatCompletion answer) {
    return !answer._choices().isMissing();
  }

  /// What stands where an error is reported in an answer that claims success.
  static Optional<JsonValue> error(ChatCompletion answer) {
    return Optional.ofNullable(answer._allProperties().get("error"))
        .filter(error -> !error.isNull() && !error.isMissing());
  }

  private static Optional<Replied> read(Choice choice, @Nullable TokenUsage usage) {
    return choice._message().asKnown().map(message -> reply(message, finish(choice), usage));
  }

  private static Replied reply(
      ChatCompletionMessage message, String finish, @Nullable TokenUsage usage) {
    String text = message._content().asKnown().orElse("");
    Optional<String> refusal = message._refusal().asKnown().filter(it -> !it.isBlank());
    if (refusal.isPresent()) {
      return new Replied(refusal.get(), Ending.REFUSED, usage);
    }
    return new Replied(text, ending(finish), usage);
  }

  private static Ending ending(String finish) {
    return switch (finish) {
      case "length" -> Ending.LENGTH;
      case "content_filter" -> Ending.REFUSED;
      default -> Ending.COMPLETE;
    };
  }

  private static String finish(Choice choice) {
    return choice._finishReason().asKnown().map(Choice.FinishReason::asString).orElse("");
  }

  /// The tokens that the server counted; absent where it has not counted, or its count cannot be
  /// meant.
  private static @Nullable TokenUsage usage(ChatCompletion answer) {
    return answer
        ._usage()
        .asKnown()
        .map(Completion::usage)
        .filter(usage -> usage.prompt() > 0 && usage.cached() >= 0 && usage.completion() >= 0)
        .orElse(null);
  }

  private static TokenUsage usage(CompletionUsage usage) {
    long prompt = usage._promptTokens().asKnown().orElse(0L);
    long cached =
        usage
            ._promptTokensDetails()
            .asKnown()
            .flatMap(details -> details._cachedTokens().asKnown())
            .orElse(0L);
    return new TokenUsage(
        prompt, Math.min(cached, prompt), usage._completionTokens().asKnown().orElse(-1L));
  }
}
