package org.tiercel.suggest.llm.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Tier;

/// Reads what an answer says under one tier. Lists, single codings and bare codes are all read;
/// codes that do not exist are left out and noted.
final class CodingReader {
  private static final int MOST = 100;
  private static final int LONGEST_TERM = 200;
  private static final int LONGEST_RATIONALE = 600;

  private final Tier tier;
  private final TierCodes codes;
  private final Problems problems;

  /// @param tier the tier
  /// @param codes its codes
  /// @param problems where what is wrong is noted
  CodingReader(Tier tier, TierCodes codes, Problems problems) {
    this.tier = tier;
    this.codes = codes;
    this.problems = problems;
  }

  /// The codings; none where the answer says *none*.
  ///
  /// @throws UnreadableAnswer if there are too many, or codes are named and none of them exists:
  ///     *none* would then be a lie
  List<Given> read(JsonNode node) throws UnreadableAnswer {
    List<JsonNode> entries = entries(node);
    if (entries.size() > MOST) {
      throw new UnreadableAnswer(
          "The answer gives %d codes under \"%s\", more than can be meant."
              .formatted(entries.size(), tier.key()));
    }
    List<Given> given = new ArrayList<>();
    String unknown = null;
    for (JsonNode entry : entries) {
      String name = name(entry);
      if (codes.isNone(name)) {
        continue;
      }
      Optional<TierCodes.Named> code = codes.named(name);
      if (code.isPresent()) {
        given.add(given(code.get(), name, entry));
      } else {
        unknown = name;
        problems.note(
            (codes.isGroup(name)
                    ? "Under \"%s\", the group %s was given where only its codes can be; left out."
                    : "Under \"%s\" there is no code %s; left out.")
                .formatted(tier.key(), Shown.quoted(name)));
      }
    }
    if (given.isEmpty() && unknown != null) {
      throw new UnreadableAnswer(
          "Under \"%s\" the answer gives %s, and no code that can be given."
              .formatted(tier.key(), Shown.quoted(unknown)));
    }
    return given;
  }

  private static List<JsonNode> entries(JsonNode node) {
    List<JsonNode> entries = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(entries::add);
    } else if (node.path("codes").isArray()) {
      node.path("codes").forEach(entries::add);
    } else if (!node.isNull() && !(node.isObject() && node.isEmpty())) {
      entries.add(node);
    }
    return entries;
  }

  private static String name(JsonNode entry) {
    JsonNode code = entry.isObject() ? entry.path(AnswerField.CODE) : entry;
    return code.isNull() ? "" : code.isValueNode() ? code.asText().strip() : code.toString();
  }

  private Given given(TierCodes.Named named, String name, JsonNode written) {
    if (!named.exact()) {
      problems.note(
          "Under \"%s\", %s was taken as the code \"%s\"."
              .formatted(tier.key(), Shown.quoted(name), named.code().key()));
    }
    JsonNode entry = written.isObject() ? written : JsonNodeFactory.instance.objectNode();
    return new Given(
        named.code(),
        text(entry, AnswerField.FOR, LONGEST_TERM),
        term(named, entry),
        confidence(entry.path(AnswerField.CONFIDENCE)),
        text(entry, AnswerField.RATIONALE, LONGEST_RATIONALE),
        quotes(entry));
  }

  private @Nullable String term(TierCodes.Named named, JsonNode entry) {
    String written = text(entry, AnswerField.TERM, LONGEST_TERM);
    String term = written != null ? written : named.term();
    if (term != null && !named.code().open()) {
      problems.note(
          "Under \"%s\", the code \"%s\" takes no term; %s was left out."
              .formatted(tier.key(), named.code().key(), Shown.quoted(term)));
      return null;
    }
    return term == null ? null : Shown.cut(term, LONGEST_TERM);
  }

  private static @Nullable String text(JsonNode entry, String field, int longest) {
    JsonNode node = entry.path(field);
    String text = node.isTextual() ? Shown.cut(node.asText(), longest) : "";
    return text.isEmpty() ? null : text;
  }

  private @Nullable Double confidence(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    double confidence = node.isNumber() ? node.asDouble() : parsed(node.asText());
    if (confidence >= 0 && confidence <= 1) {
      return confidence;
    }
    problems.note(
        "Under \"%s\", the confidence %s is not between 0 and 1; left out."
            .formatted(tier.key(), Shown.quoted(node.asText())));
    return null;
  }

  private static double parsed(String number) {
    try {
      return Double.parseDouble(number);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static List<String> quotes(JsonNode entry) {
    JsonNode node =
        entry.path(entry.has(AnswerField.QUOTES) ? AnswerField.QUOTES : AnswerField.QUOTE);
    List<String> quotes = new ArrayList<>();
    for (JsonNode quote : node.isArray() ? node : List.of(node)) {
      if (quote.isTextual() && !quote.asText().isBlank() && quotes.size() < MOST) {
        quotes.add(quote.asText());
      }
    }
    return quotes;
  }
}
