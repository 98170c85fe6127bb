package org.tiercel.suggest.llm.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.openai.core.JsonNumber;
import com.openai.models.ResponseFormatJsonObject;
import com.openai.models.ResponseFormatJsonSchema;
import com.openai.models.ResponseFormatJsonSchema.JsonSchema;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionSystemMessageParam;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.suggest.llm.ChatRequest;

/// Requests in the words of the SDK. Shared between threads.
final class ChatParams {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String SCHEMA_NAME = "answer";

  private volatile @Nullable Translated last;

  /// What is the same in all requests of a run, translated once; see [RequestJson].
  private record Translated(
      String system,
      String schema,
      ChatCompletionSystemMessageParam message,
      ResponseFormatJsonSchema format) {
    static Translated of(ChatRequest request) {
      return new Translated(
          request.system(),
          request.schema(),
          ChatCompletionSystemMessageParam.builder().content(request.system()).build(),
          translate(request.schema()));
    }

    boolean fits(ChatRequest request) {
      return system.equals(request.system()) && schema.equals(request.schema());
    }
  }

  /// Translates a request.
  ///
  /// @param taken the settings that the server takes; others are left out
  ChatCompletionCreateParams of(ChatRequest request, Set<Dialect.Setting> taken) {
    Translated repeated = repeated(request);
    ChatCompletionCreateParams.Builder params =
        ChatCompletionCreateParams.builder()
            .model(request.model())
            .addMessage(repeated.message())
            .addUserMessage(request.user());
    switch (request.format()) {
      case JSON_SCHEMA -> params.responseFormat(repeated.format());
      case JSON_OBJECT -> params.responseFormat(ResponseFormatJsonObject.builder().build());
      case TEXT -> {}
    }
    for (Dialect.Setting setting : taken) {
      Number value =
          switch (setting) {
            case MAX_TOKENS, MAX_COMPLETION_TOKENS -> (Number) request.maxTokens();
            case TEMPERATURE -> request.temperature();
            case SEED -> request.seed();
          };
      if (value != null) {
        params.putAdditionalBodyProperty(setting.field(), JsonNumber.of(value));
      }
    }
    return params.build();
  }

  private Translated repeated(ChatRequest request) {
    Translated known = last;
    if (known == null || !known.fits(request)) {
      known = Translated.of(request);
      last = known;
    }
    return known;
  }

  private static ResponseFormatJsonSchema translate(String schema) {
    try {
      JsonSchema.Schema raw =
          JsonSchema.Schema.builder()
              .additionalProperties(JsonValues.fields(MAPPER.readTree(schema)))
              .build();
      return ResponseFormatJsonSchema.builder()
          .jsonSchema(JsonSchema.builder().name(SCHEMA_NAME).strict(true).schema(raw).build())
          .build();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a JSON Schema", e);
    }
  }
}
