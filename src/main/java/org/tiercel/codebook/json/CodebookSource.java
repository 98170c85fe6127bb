package org.tiercel.codebook.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiercel.codebook.check.JsonPath;
import org.tiercel.codebook.check.Problem;
import org.tiercel.domain.TiercelException;

/// A codebook file as text, which can tell on which line something stands.
///
/// @param name name of the file, as errors give it
/// @param json its text, known to be well-formed JSON
record CodebookSource(String name, String json) {
  /// The sentence for a problem, with its line.
  TiercelException refusal(Problem problem) {
    return refusal(problem, 0);
  }

  /// The sentence for a problem, with its line and the number of further ones.
  TiercelException refusal(Problem problem, int others) {
    String more = others == 0 ? "" : " (and " + others + " more to mend)";
    return new TiercelException(
        name + ", line " + line(problem.path()) + ": " + problem.sentence() + more + ".");
  }

  /// The line of a path or, where the file does not have it, of the nearest thing around it.
  private int line(JsonPath path) {
    Map<String, Integer> lines = lines();
    for (@Nullable JsonPath at = path; at != null; at = at.parent()) {
      Integer line = lines.get(at.toString());
      if (line != null) {
        return line;
      }
    }
    return 1;
  }

  private Map<String, Integer> lines() {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser parser = CodebookJson.MAPPER.createParser(json)) {
      index(parser, JsonPath.ROOT, parser.nextToken(), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static void index(
      JsonParser parser, JsonPath path, JsonToken token, Map<String, Integer> lines)
      throws IOException {
    lines.put(path.toString(), parser.currentTokenLocation().getLineNr());
    if (token == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        index(parser, path.field(name), parser.nextToken(), lines);
      }
    } else if (token == JsonToken.START_ARRAY) {
      int i = 0;
      for (JsonToken item = parser.nextToken();
          item != JsonToken.END_ARRAY;
          item = parser.nextToken()) {
        index(parser, path.item(i++), item, lines);
      }
    }
  }
}
