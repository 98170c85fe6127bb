package org.tiercel.suggest.llm.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.openai.core.JsonValue;
import com.openai.models.ResponseFormatJsonObject;
import com.openai.models.ResponseFormatJsonSchema;
import com.openai.models.ResponseFormatJsonSchema.JsonSchema;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.suggest.llm.ChatRequest;

/// Requests in the words of the SDK. Shared between threads.
final class ChatParams {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String SCHEMA_NAME = "answer";

  private volatile @Nullable Translated last;

  /// A schema, read once for all requests of a run.
  private record Translated(String schema, ResponseFormatJsonSchema format) {}

  /// Translates a request.
  ///
  /// @param taken the settings that the server takes; others are left out
  ChatCompletionCreateParams of(ChatRequest request, Set<Dialect.Setting> taken) {
    ChatCompletionCreateParams.Builder params =
        ChatCompletionCreateParams.builder()
            .model(request.model())
            .addSystemMessage(request.system())
            .addUserMessage(request.user());
    switch (request.format()) {
      case JSON_SCHEMA -> params.responseFormat(format(request.schema()));
      case JSON_OBJECT -> params.responseFormat(ResponseFormatJsonObject.builder().build());
      case TEXT -> {}
    }
    for (Dialect.Setting setting : taken) {
      Object value =
          switch (setting) {
            case MAX_TOKENS, MAX_COMPLETION_TOKENS -> request.maxTokens();
            case TEMPERATURE -> request.temperature();
            case SEED -> request.seed();
          };
      if (value != null) {
        params.putAdditionalBodyProperty(setting.field(), JsonValue.from(value));
      }
    }
    return params.build();
  }

  private ResponseFormatJsonSchema format(String schema) {
    Translated known = last;
    if (known == null || !known.schema.equals(schema)) {
      known = new Translated(schema, translate(schema));
      last = known;
    }
    return known.format;
  }

  private static ResponseFormatJsonSchema translate(String schema) {
    try {
      JsonSchema.Schema.Builder raw = JsonSchema.Schema.builder();
      MAPPER
          .readValue(schema, new TypeReference<Map<String, Object>>() {})
          .forEach((key, value) -> raw.putAdditionalProperty(key, JsonValue.from(value)));
      return ResponseFormatJsonSchema.builder()
          .jsonSchema(
              JsonSchema.builder().name(SCHEMA_NAME).strict(true).schema(raw.build()).build())
          .build();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a JSON Schema", e);
    }
  }
}
