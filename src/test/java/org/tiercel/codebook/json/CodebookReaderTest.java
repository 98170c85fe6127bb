package org.tiercel.codebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Rules;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.domain.TiercelException;
import org.tiercel.spec.SpecCase;

class CodebookReaderTest {
  private final CodebookReader reader = new CodebookReader();

  static List<SpecCase> checks() {
    return SpecCase.of("codebook/checks.txt");
  }

  static List<SpecCase> files() {
    return SpecCase.of("codebook/files.txt");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void checks_are_told_with_line_place_and_mend(SpecCase spec) {
    String json =
        "{\"format\": \"tiercel-codebook/1\", \"name\": \"x\", \"tiers\": ["
            + String.join("\n", spec.given())
            + "]}";
    String told =
        told(json, "f.json").map(m -> m.substring("f.json, ".length())).orElse("accepted");
    assertThat(told).isEqualTo(spec.expected().getFirst());
  }

  @ParameterizedTest
  @MethodSource("files")
  void texts_that_are_no_codebook_are_refused_in_one_sentence(SpecCase spec) {
    assertThat(told(String.join("\n", spec.given()), "f.json"))
        .hasValue("f.json" + spec.expected().getFirst());
  }

  @Test
  void every_field_arrives() {
    Codebook codebook =
        reader.parse(
            """
            {"format": "tiercel-codebook/1", "name": "N", "version": 3, "notes": "why", "source": "s",
             "tiers": [
              {"key": "use", "label": "Use", "question": "Who?", "scope": "post", "kind": "multi",
               "codes": [
                {"key": "own", "label": "Own", "definition": "d", "include": ["i"], "exclude": ["e"],
                 "examples": ["x"], "color": "#0969da", "shortcut": "q", "selectable": true,
                 "value": -1, "open": true,
                 "rules": {"any": ["a"], "patterns": ["p"], "not": ["n"]},
                 "children": [{"key": "mine"}]}]},
              {"key": "how", "scope": "excerpt", "kind": "ordinal", "per": "use", "codes": [],
               "appliesWhen": {"all": [{"any": [{"tier": "use", "codes": ["own"]}]},
                                       {"not": {"tier": "use", "codes": ["mine"]}}]}}]}
            """,
            "f.json");
    Code mine = Code.of("mine", "mine");
    Code own =
        new Code(
            "own",
            "Own",
            "d",
            List.of("i"),
            List.of("e"),
            List.of("x"),
            "#0969da",
            "q",
            true,
            -1.0,
            true,
            new Rules(List.of("a"), List.of("p"), List.of("n")),
            List.of(withShortcut(mine, "1")));
    Condition condition =
        new Condition.All(
            List.of(
                new Condition.Any(List.of(new Condition.HasCode("use", List.of("own")))),
                new Condition.Not(new Condition.HasCode("use", List.of("mine")))));
    assertThat(codebook)
        .isEqualTo(
            new Codebook(
                "N",
                3,
                "why",
                "s",
                List.of(
                    new Tier(
                        "use", "Use", "Who?", Scope.POST, TierKind.MULTI, null, null, List.of(own)),
                    new Tier(
                        "how",
                        "how",
                        "",
                        Scope.EXCERPT,
                        TierKind.ORDINAL,
                        condition,
                        "use",
                        List.of()))));
  }

  @Test
  void endless_nesting_is_told_in_plain_words() {
    assertThatThrownBy(() -> reader.parse("[".repeat(100_000), "f.json"))
        .isInstanceOf(TiercelException.class)
        .hasMessageMatching("f\\.json.*: it is nested too deeply, or .* mend the file\\.");
  }

  @Test
  void a_parent_can_be_given_only_if_it_says_so() {
    Tier tier = tierOf("{\"key\": \"a\", \"children\": [{\"key\": \"b\"}]}, {\"key\": \"c\"}");
    assertThat(tier.selectableCodes()).extracting(Code::key).containsExactly("b", "c");
  }

  @Test
  void codes_without_a_shortcut_get_the_keys_that_the_others_leave() {
    Tier tier =
        tierOf(
            "{\"key\":\"a\"},{\"key\":\"b\",\"shortcut\":\"1\"},{\"key\":\"c\",\"shortcut\":null}");
    assertThat(tier.codes()).extracting(Code::shortcut).containsExactly("2", "1", null);
  }

  @Test
  void a_byte_order_mark_is_not_text(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("c.json");
    Files.writeString(file, "\uFEFF" + withCodes(""));
    assertThat(reader.read(file).tiers()).hasSize(1);
  }

  @Test
  void a_file_that_is_not_there_a_folder_and_another_encoding_are_each_told(@TempDir Path folder)
      throws IOException {
    Path missing = folder.resolve("missing.json");
    Path latin = folder.resolve("latin.json");
    Files.write(latin, "{\n\"name\": \"Gefühl\"}".getBytes(StandardCharsets.ISO_8859_1));
    Path empty = Files.createFile(folder.resolve("empty.json"));
    assertThatThrownBy(() -> reader.read(missing))
        .isInstanceOf(TiercelException.class)
        .hasMessage(missing + " does not exist: check the name of the codebook file.");
    assertThatThrownBy(() -> reader.read(folder))
        .isInstanceOf(TiercelException.class)
        .hasMessage(folder + " is a folder: name a codebook file in it.");
    assertThatThrownBy(() -> reader.read(latin))
        .isInstanceOf(TiercelException.class)
        .hasMessage(latin + ", line 2: not UTF-8: save the file as UTF-8.");
    assertThatThrownBy(() -> reader.read(empty))
        .isInstanceOf(TiercelException.class)
        .hasMessage(empty + " is empty: name a codebook file.");
  }

  private Optional<String> told(String json, String name) {
    try {
      reader.parse(json, name);
      return Optional.empty();
    } catch (TiercelException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  private Tier tierOf(String codes) {
    return reader.parse(withCodes(codes), "f.json").tiers().getFirst();
  }

  private static String withCodes(String codes) {
    return "{\"format\":\"tiercel-codebook/1\",\"name\":\"x\",\"tiers\":[{\"key\":\"t\","
        + "\"scope\":\"post\",\"kind\":\"single\",\"codes\":["
        + codes
        + "]}]}";
  }

  private static Code withShortcut(Code code, String shortcut) {
    return new Code(
        code.key(),
        code.label(),
        "",
        List.of(),
        List.of(),
        List.of(),
        null,
        shortcut,
        true,
        null,
        false,
        Rules.NONE,
        List.of());
  }
}
