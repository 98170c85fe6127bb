package org.tiercel.suggest.llm.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.suggest.llm.prompt.PromptBooks;

class AnswerSchemaTest {
  private static final Set<String> STRICT_WORDS =
      Set.of("type", "properties", "required", "additionalProperties", "items", "enum");

  static List<Codebook> books() {
    List<Codebook> books = new ArrayList<>(PromptBooks.shipped());
    books.add(PromptBooks.small());
    return books;
  }

  /// What the strict mode of OpenAI's service takes, within the limits that it began with.
  @ParameterizedTest
  @MethodSource("books")
  void schemas_are_strict_and_within_the_limits(Codebook book) throws JsonProcessingException {
    JsonNode schema = schema(book);
    List<JsonNode> objects = schema.findParents("properties");
    assertThat(objects)
        .filteredOn(node -> node.path("type").asText().equals("object"))
        .isNotEmpty()
        .allSatisfy(
            node -> {
              assertThat(node.path("additionalProperties").asBoolean(true)).isFalse();
              List<String> required = new ArrayList<>();
              node.path("required").forEach(name -> required.add(name.asText()));
              assertThat(required)
                  .containsExactlyElementsOf(() -> node.path("properties").fieldNames());
              assertThat(node.fieldNames()).toIterable().isSubsetOf(STRICT_WORDS);
            });
    int properties = objects.stream().mapToInt(node -> node.path("properties").size()).sum();
    int values = schema.findValues("enum").stream().mapToInt(JsonNode::size).sum();
    assertThat(properties).isLessThanOrEqualTo(100);
    assertThat(values).isLessThanOrEqualTo(500);
  }

  @ParameterizedTest
  @MethodSource("books")
  void every_tier_lists_its_codes_and_no_group(Codebook book) throws JsonProcessingException {
    JsonNode schema = schema(book);
    for (Tier tier : book.tiers()) {
      List<String> keys = new ArrayList<>();
      String path = tier.scope() == Scope.POST ? "" : "/properties/excerpts/items";
      schema
          .at(path + "/properties/tiers/properties/" + tier.key() + "/items/properties/code/enum")
          .forEach(key -> keys.add(key.asText()));
      assertThat(keys)
          .containsExactlyElementsOf(tier.selectableCodes().stream().map(Code::key).toList());
    }
  }

  @Test
  void tiers_with_too_many_codes_take_any_text() throws JsonProcessingException {
    JsonNode schema = schema(book(tier("few", 20), tier("many", 400), tier("more", 250)));
    assertThat(schema.findValues("enum").stream().map(JsonNode::size)).containsExactly(20, 250);
  }

  private static JsonNode schema(Codebook book) throws JsonProcessingException {
    AskedTiers asked = new AskedTiers(book, PromptBooks.tiers(book));
    return new JsonMapper().readTree(AnswerSchema.of(asked));
  }

  private static Codebook book(Tier... tiers) {
    return new Codebook("Many", 1, "", "", List.of(tiers));
  }

  private static Tier tier(String key, int codes) {
    List<Code> all =
        IntStream.range(0, codes).mapToObj(i -> Code.of("c" + i, "Code " + i)).toList();
    return new Tier(key, key, "", Scope.POST, TierKind.MULTI, null, null, all);
  }
}
