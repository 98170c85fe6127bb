package org.tiercel.codebook.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiercel.codebook.check.JsonPath;
import org.tiercel.codebook.check.Problem;
import org.tiercel.domain.TiercelException;

/// One object of a codebook file. A field with another type than asked for, or that nobody knows,
/// is refused with its place; `null` is the same as absent.
final class JsonObject {
  private final CodebookSource source;
  private final JsonPath path;
  private final ObjectNode node;

  private JsonObject(CodebookSource source, JsonPath path, ObjectNode node) {
    this.source = source;
    this.path = path;
    this.node = node;
  }

  /// The object that stands somewhere.
  ///
  /// @param known names of all fields it may have
  static JsonObject at(CodebookSource source, JsonPath path, JsonNode node, List<String> known) {
    if (!(node instanceof ObjectNode object)) {
      throw source.refusal(new Problem(path, "is not an object: write it as { … }"));
    }
    for (String name : (Iterable<String>) object::fieldNames) {
      if (!known.contains(name)) {
        throw source.refusal(
            new Problem(path.field(name), "is no field here: " + FieldName.mend(name, known)));
      }
    }
    return new JsonObject(source, path, object);
  }

  /// A field that must be there.
  String text(String name) {
    return optionalText(name).orElseThrow(() -> refuse(path, "has no \"" + name + "\": add it"));
  }

  /// A field that may be absent.
  Optional<String> optionalText(String name) {
    return value(name).map(value -> textOf(value, path.field(name)));
  }

  /// A field with a whole number, or what it is without it.
  int integer(String name, int otherwise) {
    return value(name)
        .map(
            value -> {
              if (!value.canConvertToInt() || !value.isIntegralNumber()) {
                throw refuse(path.field(name), "is not a whole number: write digits alone");
              }
              return value.intValue();
            })
        .orElse(otherwise);
  }

  /// A field with a number.
  @Nullable Double number(String name) {
    Optional<JsonNode> value = value(name);
    if (value.isEmpty()) {
      return null;
    }
    if (!value.get().isNumber() || !Double.isFinite(value.get().doubleValue())) {
      throw refuse(path.field(name), "is not a number: write it without quotation marks");
    }
    return value.get().doubleValue();
  }

  /// A field that is true or false, or what it is without it.
  boolean flag(String name, boolean otherwise) {
    return value(name)
        .map(
            value -> {
              if (!value.isBoolean()) {
                throw refuse(path.field(name), "is neither true nor false: write one of them");
              }
              return value.booleanValue();
            })
        .orElse(otherwise);
  }

  /// A field with a list of texts; empty without it.
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : items(name)) {
      texts.add(textOf(item, path.field(name).item(texts.size())));
    }
    return texts;
  }

  /// A field with a list of objects; empty without it.
  ///
  /// @param known names of all fields they may have
  List<JsonObject> objects(String name, List<String> known) {
    List<JsonNode> items = items(name);
    return IntStream.range(0, items.size())
        .mapToObj(i -> at(source, path.field(name).item(i), items.get(i), known))
        .toList();
  }

  /// A field with one object.
  ///
  /// @param known names of all fields it may have
  Optional<JsonObject> object(String name, List<String> known) {
    return value(name).map(value -> at(source, path.field(name), value, known));
  }

  /// Whether a field is written, be it as `null`.
  boolean mentions(String name) {
    return node.has(name);
  }

  /// Whether a field has a value.
  boolean has(String name) {
    return value(name).isPresent();
  }

  /// A refusal of this object.
  TiercelException refuse(String says) {
    return refuse(path, says);
  }

  /// A refusal of one of its fields.
  TiercelException refuseField(String name, String says) {
    return refuse(path.field(name), says);
  }

  private TiercelException refuse(JsonPath where, String says) {
    return source.refusal(new Problem(where, says));
  }

  private Optional<JsonNode> value(String name) {
    return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
  }

  private List<JsonNode> items(String name) {
    Optional<JsonNode> value = value(name);
    if (value.isPresent() && !value.get().isArray()) {
      throw refuse(path.field(name), "is not a list: write it as [ … ]");
    }
    List<JsonNode> items = new ArrayList<>();
    value.ifPresent(list -> list.forEach(items::add));
    return items;
  }

  private String textOf(JsonNode value, JsonPath where) {
    if (!value.isTextual()) {
      throw refuse(where, "is not a text: write it between quotation marks");
    }
    return value.textValue();
  }
}
