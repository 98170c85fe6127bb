package org.tiercel.suggest.llm.openai;

import java.util.Map;
import org.tiercel.suggest.llm.AnswerFormat;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.ChatOutcome.Replied;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;
import org.tiercel.suggest.llm.ChatRequest;
import org.tiercel.suggest.llm.profile.Endpoint;

/// A question like those of a run.
final class Asking {
  static final String POST = "the bot listened when nobody else was awake";
  static final String SCHEMA =
      """
      {"type": "object", "properties": {"use": {"enum": ["personal", "other"]}},
       "required": ["use"], "additionalProperties": false}
      """;

  private Asking() {}

  static ChatRequest request(AnswerFormat format) {
    return new ChatRequest("small-model", "You code posts.", POST, SCHEMA, format, 0.0, 7L, 300);
  }

  static ChatRequest request() {
    return request(AnswerFormat.JSON_SCHEMA);
  }

  static ChatOutcome once(Endpoint endpoint) {
    try (OpenAiChat chat = new OpenAiChat(endpoint, Map.of())) {
      return chat.ask(request());
    }
  }

  static Unanswered failing(Endpoint endpoint) {
    return (Unanswered) once(endpoint);
  }

  static Replied replying(Endpoint endpoint) {
    return (Replied) once(endpoint);
  }
}
