package org.tiercel.suggest.llm.answer;

import static org.tiercel.suggest.llm.answer.AnswerField.CODE;
import static org.tiercel.suggest.llm.answer.AnswerField.CONFIDENCE;
import static org.tiercel.suggest.llm.answer.AnswerField.EXCERPTS;
import static org.tiercel.suggest.llm.answer.AnswerField.FOR;
import static org.tiercel.suggest.llm.answer.AnswerField.POST;
import static org.tiercel.suggest.llm.answer.AnswerField.QUOTE;
import static org.tiercel.suggest.llm.answer.AnswerField.QUOTES;
import static org.tiercel.suggest.llm.answer.AnswerField.RATIONALE;
import static org.tiercel.suggest.llm.answer.AnswerField.TERM;
import static org.tiercel.suggest.llm.answer.AnswerField.TIERS;
import static org.tiercel.suggest.llm.answer.AnswerField.WHOLE_POST;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tiercel.domain.Code;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;

/// The JSON Schema of an answer, in the subset that the strict mode of OpenAI's service takes:
/// every property required, none beside, no bounds on numbers or lengths. It is four objects deep,
/// and stays within the service's limits (2025: 5,000 properties, ten levels, 1,000 values of
/// enums, and 15,000 characters in an enum of more than 250) by naming at most 500 codes, as the
/// first servers did: beyond, the longest tiers take any text as a code. A server that still
/// refuses it is asked without; codes are checked in any case.
public final class AnswerSchema {
  private static final int MOST_VALUES = 500;
  private static final int MOST_VALUES_OF_ONE = 250;

  private final ObjectNode root = new JsonMapper().createObjectNode();
  private final Set<String> enumerated;
  private final AskedTiers asked;

  private AnswerSchema(AskedTiers asked) {
    this.asked = asked;
    this.enumerated = enumerated(asked.all());
  }

  /// The schema for answers to some tiers, as JSON; the same to the byte for the same tiers.
  public static String of(AskedTiers asked) {
    return new AnswerSchema(asked).written();
  }

  private String written() {
    ObjectNode properties = object(root);
    properties.putObject(POST).put("type", "string");
    if (!asked.of(Scope.POST).isEmpty()) {
      tiers(properties, Scope.POST);
    }
    if (!asked.of(Scope.EXCERPT).isEmpty()) {
      ObjectNode excerpt = object(items(properties.putObject(EXCERPTS)));
      excerpt.putObject(WHOLE_POST).put("type", "boolean");
      excerpt.putObject(QUOTE).put("type", "string");
      tiers(excerpt, Scope.EXCERPT);
    }
    require(root);
    return root.toString();
  }

  private void tiers(ObjectNode properties, Scope scope) {
    ObjectNode tiers = object(properties.putObject(TIERS));
    for (Tier tier : asked.of(scope)) {
      coding(object(items(tiers.putObject(tier.key()))), tier);
    }
  }

  private void coding(ObjectNode coding, Tier tier) {
    if (tier.scope() == Scope.POST) {
      items(coding.putObject(QUOTES)).put("type", "string");
    }
    coding.putObject(RATIONALE).put("type", "string");
    String per = tier.per();
    if (per != null) {
      asked.all().stream()
          .filter(other -> other.key().equals(per))
          .forEach(other -> codes(coding.putObject(FOR), other));
    }
    codes(coding.putObject(CODE), tier);
    if (AskedTiers.isOpen(tier)) {
      coding.putObject(TERM).putArray("type").add("string").add("null");
    }
    coding.putObject(CONFIDENCE).put("type", "number");
  }

  private void codes(ObjectNode code, Tier tier) {
    code.put("type", "string");
    if (enumerated.contains(tier.key())) {
      ArrayNode keys = code.putArray("enum");
      tier.selectableCodes().stream().map(Code::key).forEach(keys::add);
    }
  }

  /// The tiers whose codes the schema names: the shortest first, until there are too many.
  private static Set<String> enumerated(List<Tier> tiers) {
    Set<String> keys = new HashSet<>();
    int values = 0;
    List<Tier> shortestFirst =
        tiers.stream()
            .sorted(Comparator.comparingInt((Tier t) -> t.selectableCodes().size()))
            .toList();
    for (Tier tier : shortestFirst) {
      int codes = tier.selectableCodes().size();
      long uses = 1 + tiers.stream().filter(other -> tier.key().equals(other.per())).count();
      values += (int) (codes * uses);
      if (codes <= MOST_VALUES_OF_ONE && values <= MOST_VALUES) {
        keys.add(tier.key());
      }
    }
    return keys;
  }

  /// Makes an object of a schema; what it holds is put into the node returned.
  private static ObjectNode object(ObjectNode schema) {
    return schema.put("type", "object").put("additionalProperties", false).putObject("properties");
  }

  private static ObjectNode items(ObjectNode schema) {
    return schema.put("type", "array").putObject("items");
  }

  /// Requires every property of every object.
  private static void require(ObjectNode schema) {
    if (schema.get("properties") instanceof ObjectNode properties) {
      ArrayNode required = schema.putArray("required");
      properties
          .properties()
          .forEach(
              property -> {
                required.add(property.getKey());
                require((ObjectNode) property.getValue());
              });
    } else if (schema.get("items") instanceof ObjectNode items) {
      require(items);
    }
  }
}
