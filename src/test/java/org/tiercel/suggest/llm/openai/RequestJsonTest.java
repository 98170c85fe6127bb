package org.tiercel.suggest.llm.openai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.openai.core.ObjectMappers;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiercel.suggest.llm.AnswerFormat;
import org.tiercel.suggest.llm.ChatRequest;

class RequestJsonTest {
  private static final String SCHEMA =
      """
      {"type": "object", "required": ["use", "none"], "additionalProperties": false,
       "properties": {"use": {"enum": ["a \\"b\\"", "ü", null, 1, 0.5, true]}, "none": {}}}
      """;

  @ParameterizedTest
  @EnumSource
  void requests_are_the_json_that_the_sdk_would_write(AnswerFormat format) throws Exception {
    ChatParams params = new ChatParams();
    JsonMapper mapper = RequestJson.mapper();
    for (String system : new String[] {"You \"code\" posts.\n\u2028", "Another prompt"}) {
      for (String user : new String[] {"post one \u0007 \ud83e\udd2f", "post two"}) {
        ChatRequest request = new ChatRequest("m", system, user, SCHEMA, format, 0.0, 7L, 900);
        var body = params.of(request, EnumSet.allOf(Dialect.Setting.class))._body();

        assertThat(mapper.readTree(mapper.writeValueAsBytes(body)))
            .isEqualTo(mapper.readTree(ObjectMappers.jsonMapper().writeValueAsBytes(body)));
      }
    }
  }
}
