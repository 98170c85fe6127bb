package org.tiercel.suggest.llm.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a server says of a failure, in whichever of the usual shapes. Lower case, and only to be
/// searched: the words may repeat a post or a key.
///
/// @param message the sentence
/// @param code a name for the failure, or its type; empty when there is none
/// @param param the field of the request that is to blame; empty when none is named
record ServerWords(String message, String code, String param) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Pattern PLAIN_CODE = Pattern.compile("[a-z_]{3,40}");

  /// Normalizes.
  ServerWords {
    message = message.strip().toLowerCase(Locale.ROOT);
    code = code.toLowerCase(Locale.ROOT);
    param = param.toLowerCase(Locale.ROOT);
  }

  /// Reads a body: `{"error": {"message", "code", "type", "param"}}`, `{"error": "…"}`,
  /// `{"message": "…"}`, `{"detail": …}`, or anything else as one message.
  static ServerWords of(String body) {
    try {
      JsonNode root = MAPPER.readTree(body);
      return root == null || !root.isObject() ? new ServerWords(body, "", "") : of(root);
    } catch (JsonProcessingException e) {
      return new ServerWords(body, "", "");
    }
  }

  /// Reads the object that describes an error.
  static ServerWords ofError(JsonNode error) {
    JsonNode code = error.path("code");
    return new ServerWords(
        error.isObject() ? text(error, "message") : error.asText(),
        code.isTextual() ? code.textValue() : text(error, "type"),
        text(error, "param"));
  }

  private static ServerWords of(JsonNode root) {
    JsonNode error = root.path("error");
    if (error.isObject()) {
      return ofError(error);
    }
    ServerWords words = ofError(root);
    return new ServerWords(
        String.join(" ", words.message, text(root, "error"), text(root, "detail")),
        words.code,
        words.param);
  }

  /// Whether any of the words stands in the message or the code.
  boolean mention(Pattern words) {
    return words.matcher(message).find() || words.matcher(code).find();
  }

  /// The code as an appendix to a sentence; empty unless it is a plain name, so that nothing of a
  /// key or a post is shown.
  String appendix() {
    return PLAIN_CODE.matcher(code).matches() ? " (" + code + ")" : "";
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isContainerNode() ? value.toString() : value.asText("");
  }
}
