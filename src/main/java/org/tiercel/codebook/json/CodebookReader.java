package org.tiercel.codebook.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.tiercel.codebook.check.CodebookCheck;
import org.tiercel.codebook.check.JsonPath;
import org.tiercel.codebook.check.Problem;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.TiercelException;

/// Reads codebooks in the format `tiercel-codebook/1`. Whatever it returns has passed every
/// [CodebookCheck]. Codes without a shortcut get one in their order; those with `"shortcut": null`
/// have none.
public final class CodebookReader {
  private static final List<String> FIELDS =
      List.of("format", "name", "version", "notes", "source", "tiers");

  /// Reads a file in UTF-8.
  ///
  /// @throws TiercelException naming file, line, place in the JSON and mend
  public Codebook read(Path file) {
    return parse(CodebookText.of(file), file.toString());
  }

  /// Reads a codebook from text.
  ///
  /// @param json the text
  /// @param name what errors call its source
  /// @throws TiercelException naming source, line, place in the JSON and mend
  public Codebook parse(String json, String name) {
    JsonNode root = tree(json, name);
    CodebookSource source = new CodebookSource(name, json);
    Codebook codebook = codebook(JsonObject.at(source, JsonPath.ROOT, root, FIELDS));
    List<Problem> problems = CodebookCheck.check(codebook);
    if (!problems.isEmpty()) {
      throw source.refusal(problems.getFirst(), problems.size() - 1);
    }
    return codebook;
  }

  private static JsonNode tree(String json, String name) {
    try {
      JsonNode root = CodebookJson.MAPPER.readTree(json);
      if (root == null || root.isMissingNode()) {
        throw new TiercelException(name + " is empty: name a codebook file.");
      }
      return root;
    } catch (JsonProcessingException e) {
      throw new TiercelException(name + BrokenJson.sentence(e), e);
    }
  }

  private static Codebook codebook(JsonObject root) {
    checkFormat(root);
    int version = root.integer("version", 1);
    if (version < 1) {
      throw root.refuseField("version", "is " + version + ": count versions from 1");
    }
    return new Codebook(
        root.text("name"),
        version,
        root.optionalText("notes").orElse(""),
        root.optionalText("source").orElse(""),
        root.objects("tiers", TierJson.FIELDS).stream().map(TierJson::read).toList());
  }

  private static void checkFormat(JsonObject root) {
    String format = root.text("format");
    if (format.equals(CodebookJson.FORMAT)) {
      return;
    }
    throw root.refuseField(
        "format",
        format.startsWith(CodebookJson.FORMAT_FAMILY)
            ? "is \"" + format + "\", made for another version of Tiercel: use that version"
            : "is \"" + format + "\": a codebook has \"" + CodebookJson.FORMAT + "\" here");
  }
}
