package org.tiercel.suggest.llm.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.TiercelException;

/// `src/test/resources/golden/README.md` says how to write the golden files anew.
class PromptTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  static List<Codebook> shipped() {
    return PromptBooks.shipped();
  }

  @Test
  void a_prompt_is_byte_for_byte_the_golden_file() throws IOException {
    Prompt prompt = prompt(PromptBooks.small(), "Irony counts as what is meant.\n");
    String schema = new JsonMapper().readTree(prompt.schema()).toPrettyString();
    String written = prompt.system() + "\n----\n" + schema + "\n----\n" + prompt.hash() + "\n";
    Path golden = GOLDEN.resolve("prompt-small.txt");
    if (System.getProperty("golden", "").equals("write")) {
      Files.writeString(golden, written);
    }
    assertThat(written).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void every_code_of_a_codebook_stands_in_its_prompt_with_its_words(Codebook codebook) {
    String system = prompt(codebook, "").system();
    codebook.tiers().stream()
        .flatMap(tier -> tier.selectableCodes().stream())
        .forEach(
            code -> {
              assertThat(system).contains("- \"" + code.key() + "\" (" + code.label() + ")");
              assertThat(system).contains(code.definition());
              assertThat(code.include()).allSatisfy(entry -> assertThat(system).contains(entry));
              assertThat(code.exclude()).allSatisfy(entry -> assertThat(system).contains(entry));
              assertThat(code.examples()).allSatisfy(entry -> assertThat(system).contains(entry));
            });
  }

  @Test
  void rules_notes_and_the_number_of_the_version_are_not_told() {
    Codebook small = PromptBooks.small();
    Codebook other = new Codebook(small.name(), 7, "Notes.", "A source.", small.tiers());
    assertThat(prompt(other, "")).isEqualTo(prompt(small, ""));
  }

  @Test
  void a_changed_word_changes_the_hash() {
    Codebook small = PromptBooks.small();
    assertThat(prompt(small, "Look twice.").hash()).isNotEqualTo(prompt(small, "").hash());
    Prompt withExample =
        Prompt.of(small, PromptBooks.tiers(small), "", List.of(new Example("{}", "{}")));
    assertThat(withExample.hash()).isNotEqualTo(prompt(small, "").hash());
    assertThat(prompt(small, "").hash()).matches("[0-9a-f]{64}");
  }

  @Test
  void the_extension_stands_behind_the_codebook_and_examples_behind_it() {
    Codebook small = PromptBooks.small();
    List<Example> examples = List.of(new Example("FIRST", "ONE"), new Example("SECOND", "TWO"));
    String system = Prompt.of(small, PromptBooks.tiers(small), "EXTENSION", examples).system();
    assertThat(system)
        .containsSubsequence("# The codebook", "EXTENSION", "FIRST", "ONE", "SECOND", "TWO");
  }

  @Test
  void tiers_on_which_the_wanted_ones_depend_are_asked_too() {
    Prompt prompt = Prompt.of(PromptBooks.small(), List.of("severity"), "", List.of());
    assertThat(prompt.tiers()).containsExactly("severity");
    assertThat(prompt.system())
        .contains("Tier \"use\"", "Tier \"disorder\"", "Tier \"severity\"")
        .doesNotContain("Tier \"value\"", "excerpts");
  }

  @Test
  void a_codebook_without_codes_has_no_prompt() {
    Codebook small = PromptBooks.small();
    Codebook empty =
        new Codebook(
            "Empty",
            1,
            "",
            "",
            small.tiers().stream()
                .map(
                    t ->
                        new org.tiercel.domain.Tier(
                            t.key(),
                            t.label(),
                            "",
                            t.scope(),
                            t.kind(),
                            null,
                            null,
                            List.<Code>of()))
                .toList());
    assertThatThrownBy(() -> prompt(empty, ""))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("no code to suggest");
    assertThatThrownBy(() -> Prompt.of(small, List.of("mood"), "", List.of()))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("no tier \"mood\"");
  }

  private static Prompt prompt(Codebook codebook, String extension) {
    return Prompt.of(codebook, PromptBooks.tiers(codebook), extension, List.of());
  }
}
