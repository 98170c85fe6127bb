package org.tiercel.codebook.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Rules;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;

/// Writes codebooks in the format `tiercel-codebook/1`, always the same bytes for the same
/// codebook: fields in a fixed order, defaults left out, two spaces a level, `\n` at the ends of
/// lines. Reading the text gives an equal codebook.
public final class CodebookWriter {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  /// The codebook as text that ends with a line break.
  public String write(Codebook codebook) {
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    layout.indentObjectsWith(INDENTER);
    layout.indentArraysWith(INDENTER);
    try {
      return CodebookJson.MAPPER.writer(layout).writeValueAsString(json(codebook)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Writes a file in UTF-8: beside it first, then moved over, so that no half codebook is left.
  ///
  /// @throws TiercelException if the file cannot be written
  public void write(Codebook codebook, Path file) {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(beside, write(codebook), StandardCharsets.UTF_8);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new TiercelException(
          file + " could not be written (" + e + "): choose another folder, or make room.", e);
    }
  }

  private static ObjectNode json(Codebook codebook) {
    ObjectNode json = CodebookJson.MAPPER.createObjectNode();
    json.put("format", CodebookJson.FORMAT);
    json.put("name", codebook.name());
    json.put("version", codebook.version());
    putText(json, "notes", codebook.notes());
    putText(json, "source", codebook.source());
    ArrayNode tiers = json.putArray("tiers");
    codebook.tiers().forEach(tier -> put(tiers.addObject(), tier));
    return json;
  }

  private static void put(ObjectNode json, Tier tier) {
    json.put("key", tier.key());
    json.put("label", tier.label());
    putText(json, "question", tier.question());
    json.put("scope", TierJson.nameOf(tier.scope()));
    json.put("kind", TierJson.nameOf(tier.kind()));
    if (tier.appliesWhen() != null) {
      put(json.putObject("appliesWhen"), tier.appliesWhen());
    }
    if (tier.per() != null) {
      json.put("per", tier.per());
    }
    putCodes(json.putArray("codes"), tier.codes());
  }

  private static void put(ObjectNode json, Condition condition) {
    switch (condition) {
      case Condition.HasCode(String tier, List<String> codes) -> {
        json.put("tier", tier);
        codes.forEach(json.putArray("codes")::add);
      }
      case Condition.All(List<Condition> parts) -> putParts(json.putArray("all"), parts);
      case Condition.Any(List<Condition> parts) -> putParts(json.putArray("any"), parts);
      case Condition.Not(Condition part) -> put(json.putObject("not"), part);
    }
  }

  private static void putParts(ArrayNode json, List<Condition> parts) {
    parts.forEach(part -> put(json.addObject(), part));
  }

  private static void putCodes(ArrayNode json, List<Code> codes) {
    codes.forEach(code -> put(json.addObject(), code));
  }

  private static void put(ObjectNode json, Code code) {
    json.put("key", code.key());
    json.put("label", code.label());
    putText(json, "definition", code.definition());
    putTexts(json, "include", code.include());
    putTexts(json, "exclude", code.exclude());
    putTexts(json, "examples", code.examples());
    if (code.color() != null) {
      json.put("color", code.color());
    }
    // Written also as null: a code without a key must not be handed one when the file is read.
    json.put("shortcut", code.shortcut());
    if (code.selectable() != code.children().isEmpty()) {
      json.put("selectable", code.selectable());
    }
    putNumber(json, code.value());
    if (code.open()) {
      json.put("open", true);
    }
    put(json, code.rules());
    if (!code.children().isEmpty()) {
      putCodes(json.putArray("children"), code.children());
    }
  }

  private static void put(ObjectNode json, Rules rules) {
    if (rules.any().isEmpty() && rules.patterns().isEmpty() && rules.not().isEmpty()) {
      return;
    }
    ObjectNode inside = json.putObject("rules");
    putTexts(inside, "any", rules.any());
    putTexts(inside, "patterns", rules.patterns());
    putTexts(inside, "not", rules.not());
  }

  private static void putNumber(ObjectNode json, @Nullable Double value) {
    if (value == null) {
      return;
    }
    if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE) {
      json.put("value", value.intValue());
    } else {
      json.put("value", value);
    }
  }

  private static void putText(ObjectNode json, String field, String text) {
    if (!text.isEmpty()) {
      json.put(field, text);
    }
  }

  private static void putTexts(ObjectNode json, String field, List<String> texts) {
    if (!texts.isEmpty()) {
      texts.forEach(json.putArray(field)::add);
    }
  }
}
