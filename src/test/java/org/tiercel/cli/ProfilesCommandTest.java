package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesCommandTest {
  @TempDir private Path folder;

  private CommandLineRun profiles(Object... words) {
    Object[] all = new Object[words.length + 1];
    all[0] = "profiles";
    System.arraycopy(words, 0, all, 1, words.length);
    return CommandLineRun.of(NoSettings.at(folder), all);
  }

  @Test
  void a_profile_is_added_listed_and_removed() {
    assertThat(
            profiles(
                    "add",
                    "Lab",
                    "--base-url",
                    "https://models.example/v1",
                    "--model",
                    "m",
                    "--api-key-env",
                    "LAB_KEY")
                .out())
        .containsExactly("Saved the profile Lab.");
    assertThat(profiles().output())
        .containsPattern("Lab +https://models.example/v1 +m +LAB_KEY")
        .containsPattern("OpenAI +https://api.openai.com/v1 +gpt-4o-mini +OPENAI_API_KEY");
    assertThat(profiles("remove", "lab").out()).containsExactly("Removed the profile Lab.");
    assertThat(profiles().output()).doesNotContain("Lab");
  }

  @Test
  void as_json_it_is_one_document() {
    JsonNode json = AskedStudy.read(profiles("--json"));
    assertThat(json.get("profiles").get(0).get("name").asText()).isEqualTo("OpenAI");
    assertThat(json.get("profiles").get(1).get("free").asBoolean()).isTrue();
    assertThat(json.get("answering").isArray()).isTrue();
  }

  @Test
  void what_cannot_be_a_profile_is_refused() {
    assertThat(profiles("add", "Lab", "--base-url", "models.example").exitCode()).isEqualTo(1);
    assertThat(profiles("add", "Lab").exitCode()).isEqualTo(2);
    assertThat(profiles("remove", "Lab").err())
        .singleElement()
        .asString()
        .contains("no profile named Lab");
  }
}
