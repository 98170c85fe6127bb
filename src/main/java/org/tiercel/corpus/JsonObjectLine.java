package org.tiercel.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.tiercel.domain.TiercelException;

/// Makes flat fields of a JSON object on one line: `{"user": {"name": "a"}}` has the field
/// `user.name`. A list stands as JSON under its name; a field that is null is absent.
final class JsonObjectLine {
  /// What the parser adds that says nothing to a researcher.
  private static final Pattern PARSER_DETAILS =
      Pattern.compile(": was expecting \\(JSON.*| \\(code \\d+[^)]*\\)");

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final JsonFactory json = mapper.getFactory();
  private final Path file;

  JsonObjectLine(Path file) {
    this.file = file;
  }

  /// @throws TiercelException if the line is not an object, and nothing else
  Map<String, String> fields(String line, long number) {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser parser = json.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw Refusal.at(file, number, "the line is not a JSON object; write it as { … }");
      }
      object(parser, "", fields);
      if (parser.nextToken() != null) {
        throw Refusal.at(
            file, number, "something stands behind the JSON object; put each on a line of its own");
      }
    } catch (JsonProcessingException e) {
      throw Refusal.at(file, number, "this is not JSON (" + reason(e) + "); mend it");
    } catch (IOException e) {
      throw Refusal.unreadable(file, e);
    }
    return fields;
  }

  private void object(JsonParser parser, String prefix, Map<String, String> fields)
      throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = prefix + parser.currentName();
      switch (parser.nextToken()) {
        case START_OBJECT -> object(parser, name + ".", fields);
        case START_ARRAY -> fields.put(name, mapper.readTree(parser).toString());
        case VALUE_NULL -> fields.remove(name);
        default -> fields.put(name, parser.getText());
      }
    }
  }

  private static String reason(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return "it is nested too deeply, or a value is too long";
    }
    String message = e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
    return message.startsWith("Unexpected end-of-input")
        ? "the line ends too early"
        : PARSER_DETAILS.matcher(message).replaceAll("");
  }
}
