package org.tiercel.suggest.llm.openai;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.openai.models.ResponseFormatJsonSchema;
import com.openai.models.chat.completions.ChatCompletionSystemMessageParam;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Puts requests into JSON. The SDK's own mapper reads answers as well, and for that has to learn
/// how Kotlin makes objects, which takes longer than writing thousands of requests.
final class RequestJson {
  private static final JsonMapper PLAIN = annotated().build();

  private RequestJson() {}

  /// A mapper for the requests of one run. Shared between threads.
  static JsonMapper mapper() {
    SimpleModule repeated = new SimpleModule();
    repeated.addSerializer(ChatCompletionSystemMessageParam.class, new Repeated<>());
    repeated.addSerializer(ResponseFormatJsonSchema.class, new Repeated<>());
    return annotated().addModule(repeated).build();
  }

  /// The SDK's classes name by annotations whatever is to be written.
  private static JsonMapper.Builder annotated() {
    return JsonMapper.builder()
        .disable(
            MapperFeature.AUTO_DETECT_GETTERS,
            MapperFeature.AUTO_DETECT_IS_GETTERS,
            MapperFeature.AUTO_DETECT_FIELDS);
  }

  /// Writes a part that is the same object in all requests of a run: its JSON is made once.
  private static final class Repeated<T> extends JsonSerializer<T> {
    private volatile @Nullable Written last;

    /// A part and its JSON.
    private record Written(Object part, SerializedString json) {}

    // Comparing the parts would take as long as writing them.
    @SuppressWarnings("ReferenceEquality")
    @Override
    public void serialize(T part, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      Written written = last;
      if (written == null || written.part != part) {
        written = new Written(part, new SerializedString(PLAIN.writeValueAsString(part)));
        last = written;
      }
      json.writeRawValue(written.json);
    }
  }
}
