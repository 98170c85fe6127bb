package org.tiercel.suggest.llm.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.openai.core.JsonArray;
import com.openai.core.JsonBoolean;
import com.openai.core.JsonNull;
import com.openai.core.JsonNumber;
import com.openai.core.JsonObject;
import com.openai.core.JsonString;
import com.openai.core.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Values in the SDK's words. The SDK's own `JsonValue.from` converts by a mapper that takes as
/// long to make as hundreds of requests.
final class JsonValues {
  private JsonValues() {}

  /// A value and all that is in it.
  static JsonValue of(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> JsonObject.of(fields(node));
      case ARRAY -> JsonArray.of(elements(node));
      case STRING -> JsonString.of(node.textValue());
      case NUMBER -> JsonNumber.of(node.numberValue());
      case BOOLEAN -> JsonBoolean.of(node.booleanValue());
      case NULL, MISSING, BINARY, POJO -> JsonNull.of();
    };
  }

  /// The fields of an object, in their order.
  static Map<String, JsonValue> fields(JsonNode object) {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    object.properties().forEach(field -> fields.put(field.getKey(), of(field.getValue())));
    return fields;
  }

  private static List<JsonValue> elements(JsonNode array) {
    List<JsonValue> elements = new ArrayList<>();
    array.forEach(element -> elements.add(of(element)));
    return elements;
  }
}
