package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.tiercel.suggest.llm.openai.ChatServer;
import org.tiercel.suggest.llm.openai.ChatServer.Answer;

class ModelRefusalsTest {
  private static final String ELSEWHERE = "http://models.example:1/v1";

  @TempDir private Path folder;

  private static CommandLineRun elsewhere(AskedStudy study, String... more) {
    Object[] words =
        Stream.concat(
                Stream.of(
                    "suggest",
                    study.project().toString(),
                    "--with",
                    "llm",
                    "--base-url",
                    ELSEWHERE,
                    "--model",
                    "tiny"),
                Stream.of(more))
            .toArray();
    return study.run(words);
  }

  @Test
  void a_dry_run_says_what_would_be_sent_and_sends_nothing() {
    try (AskedStudy study =
        AskedStudy.of(folder, Map.of(), "I use it, @ann_b", "I use it, @cleo_d", "my sister")) {
      CommandLineRun run = study.suggest("--dry-run");
      assertThat(run.exitCode()).isZero();
      assertThat(run.output())
          .contains("Posts           3\n", "Requests        2 ", "Cost            unknown")
          .contains("Host            127.0.0.1, this computer", "I use it, @user")
          .containsPattern("Prompt +[0-9a-f]{64}")
          .doesNotContain("ann_b");
      assertThat(study.server().requests()).isZero();
      assertThat(study.runs()).isZero();
    }
  }

  @Test
  void a_dry_run_needs_neither_consent_nor_a_key() {
    try (AskedStudy study = AskedStudy.of(folder, 3)) {
      CommandLineRun run = elsewhere(study, "--dry-run", "--api-key-env", "NO_SUCH", "--json");
      assertThat(run.exitCode()).isZero();
      assertThat(AskedStudy.read(run).get("host").asText()).isEqualTo("models.example");
      assertThat(AskedStudy.read(run).get("thisComputer").asBoolean()).isFalse();
      assertThat(AskedStudy.read(run).get("requests").asInt()).isEqualTo(3);
      assertThat(AskedStudy.read(run).get("system").asText()).contains("Small");
    }
  }

  @Test
  void another_host_needs_consent_and_the_sentence_says_what_is_sent() {
    try (AskedStudy study = AskedStudy.of(folder, 3)) {
      CommandLineRun run = elsewhere(study);
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err())
          .singleElement()
          .asString()
          .startsWith("3 posts would be sent to models.example, which is not this computer")
          .contains("masked", "nothing that tells of this computer", "--consent models.example");
      CommandLineRun wrong = elsewhere(study, "--consent", "other.example");
      assertThat(wrong.exitCode()).isEqualTo(1);
      assertThat(wrong.err()).singleElement().asString().contains("--consent names other.example");
      assertThat(study.runs()).isZero();
    }
  }

  @Test
  void consent_is_asked_once_and_kept_with_the_project() {
    try (AskedStudy study = AskedStudy.of(folder, 3)) {
      // Nothing can be sent: the switch of the SDK that prints posts refuses first.
      ModelSettings printing = NoSettings.with(folder, Map.of("OPENAI_LOG", "debug"));
      Object[] words = {
        "suggest", study.project(), "--with", "llm", "--base-url", ELSEWHERE, "--model", "tiny"
      };
      Object[] consenting =
          Stream.concat(Stream.of(words), Stream.of("--consent", "Models.Example")).toArray();
      assertThat(CommandLineRun.of(printing, consenting).err())
          .singleElement()
          .asString()
          .contains("OPENAI_LOG");
      assertThat(CommandLineRun.of(printing, words).err())
          .singleElement()
          .asString()
          .contains("OPENAI_LOG");
      assertThat(study.run("privacy", study.project()).out())
          .containsExactly(
              "Only this computer: off",
              "Consent to models.example, given at 2026-03-01T10:00:00Z.");
    }
  }

  @Test
  void a_project_that_keeps_its_posts_here_refuses_others_in_spite_of_consent() {
    try (AskedStudy study = AskedStudy.of(folder, 3)) {
      assertThat(study.run("privacy", study.project(), "--only-this-computer", "on").out())
          .containsExactly("Only this computer: on", "No consent to another host was given.");
      CommandLineRun run = elsewhere(study, "--consent", "models.example");
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err()).singleElement().asString().contains("keeps its posts on this computer");
      assertThat(study.suggest().exitCode()).isZero();
      study.run("privacy", study.project(), "--only-this-computer", "off");
      assertThat(elsewhere(study).err()).singleElement().asString().contains("--consent");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "401, invalid_api_key, No such key, does not accept the key",
    "404, model_not_found, The model tiny does not exist, has no model named tiny",
    "404, not_found, Nothing here, check the base URL",
    "302, moved, Elsewhere, set the base URL"
  })
  void what_the_server_refuses_is_one_sentence_that_names_the_setting(
      int status, String code, String words, String expected) {
    try (AskedStudy study = AskedStudy.of(folder, 3)) {
      study.server().script(question -> Answer.error(status, code, words));
      CommandLineRun run = study.suggest("--api-key-env", "TEST_KEY");
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).singleElement().asString().contains(expected);
    }
  }

  @Test
  void settings_that_cannot_be_used_are_one_sentence() {
    try (AskedStudy study = AskedStudy.of(folder, 1)) {
      Path broken = study.write("broken.json", "{\"format\": 3");
      Path latin = folder.resolve("latin.txt");
      for (List<String> wrong :
          List.of(
              List.of("--api-key-env", "NO_SUCH"),
              List.of("--prices", broken.toString()),
              List.of("--prices", "nowhere.json"),
              List.of("--prompt-add", latin.toString()),
              List.of("--concurrency", "0"),
              List.of("--examples", "2"),
              List.of("--tier", "nothing"))) {
        CommandLineRun run = study.suggest(wrong.toArray(String[]::new));
        assertThat(run.exitCode()).as("%s", wrong).isEqualTo(1);
        assertThat(run.err()).as("%s", wrong).hasSize(1);
      }
      assertThat(study.server().requests()).isZero();
    }
  }

  @Test
  void profiles_that_cannot_be_used_are_one_sentence() {
    try (AskedStudy study = AskedStudy.of(folder, 1)) {
      Object[] ask = {"suggest", study.project(), "--with", "llm", "--profile", "Ollama"};
      assertThat(study.run(ask).err()).singleElement().asString().contains("add --model");
      ask[5] = "nobody";
      assertThat(study.run(ask).err()).singleElement().asString().contains("there are: OpenAI");
      study.write("profiles.json", "{");
      assertThat(study.run(ask).exitCode()).isEqualTo(1);
      assertThat(study.run(ask).err()).singleElement().asString().contains("this is not JSON");
    }
  }

  @Test
  void options_that_do_not_go_together_are_wrong_usage() {
    try (AskedStudy study = AskedStudy.of(folder, 1)) {
      assertThat(study.run("suggest", study.project(), "--with", "llm").exitCode()).isEqualTo(2);
      for (List<String> wrong :
          List.of(
              List.of("--profile", "OpenAI"),
              List.of("--limit", "3", "--sample", "3"),
              List.of("--sample", "0"),
              List.of("--repeat", "0"),
              List.of("--budget", "-1"),
              List.of("--temperature", "3"),
              List.of("--max-tokens", "0"),
              List.of("--examples", "-1"))) {
        CommandLineRun run = study.suggest(wrong.toArray(String[]::new));
        assertThat(run.exitCode()).as("%s", wrong).isEqualTo(2);
        assertThat(run.err()).as("%s", wrong).hasSize(1);
      }
    }
  }

  @Test
  void the_key_stands_in_no_file_and_no_output() throws IOException {
    try (AskedStudy study = AskedStudy.of(folder, 12)) {
      study.run(
          "profiles",
          "add",
          "Lab",
          "--base-url",
          study.server().baseUrl(),
          "--model",
          "tiny",
          "--api-key-env",
          "TEST_KEY");
      Object[] ask = {"suggest", study.project(), "--with", "llm", "--profile", "Lab", "--json"};
      study
          .server()
          .script(
              question -> Answer.error(401, "invalid_api_key", "Incorrect key: " + ChatServer.KEY));
      CommandLineRun failing = study.run(ask);
      assertThat(failing.exitCode()).isEqualTo(1);
      study.server().script(AskedStudy::right);
      CommandLineRun succeeding = study.run(ask);
      assertThat(succeeding.exitCode()).isZero();
      assertThat(study.server().last().headers())
          .containsEntry("Authorization", "Bearer " + ChatServer.KEY);

      for (CommandLineRun run : List.of(failing, succeeding)) {
        assertThat(run.toString()).doesNotContain(ChatServer.KEY);
      }
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
              .as("%s", file)
              .doesNotContain(ChatServer.KEY);
        }
      }
      LoggerFactory.getLogger(getClass()).warn("a key was used");
      assertThat(Path.of(System.getProperty("tiercel.log")))
          .content()
          .contains("a key was used")
          .doesNotContain(ChatServer.KEY);
    }
  }
}
