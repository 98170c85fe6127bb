package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestCommandTest {
  private static final String CODEBOOK =
      """
      {"format": "tiercel-codebook/1", "name": "Small", "version": 1, "tiers": [
        {"key": "use", "label": "Use", "scope": "post", "kind": "single", "codes": [
          {"key": "self", "label": "Self", "rules": {"any": ["i use"]}},
          {"key": "kin", "label": "Kin", "rules": {"any": ["my sister"], "patterns": ["\\\\d+ \\\\d+"]}}]},
        {"key": "mood", "label": "Mood", "scope": "post", "kind": "multi", "codes": [
          {"key": "good", "label": "Good", "rules": {"any": ["love"]}}]},
        {"key": "free", "label": "Free", "scope": "post", "kind": "multi", "codes": [
          {"key": "any", "label": "Any"}]}]}
      """;

  @TempDir private Path folder;
  private Path project = Path.of("");

  @BeforeEach
  void create_a_project_with_posts() throws IOException {
    project = folder.resolve("study.tiercel");
    Path codebook = Files.writeString(folder.resolve("codebook.json"), CODEBOOK);
    Path posts =
        Files.writeString(
            folder.resolve("posts.csv"),
            "text\nI use it and love it\nI use it; my sister too\nhello there\n");
    assertThat(CommandLineRun.of("new", project, "--codebook", codebook).err()).hasSize(1);
    assertThat(CommandLineRun.of("import", project, posts).exitCode()).isZero();
  }

  @Test
  void a_run_says_what_came_of_it() {
    CommandLineRun run = suggest();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsExactly(
            "Rules: 4 suggestions over 3 posts; 1 answer left open by a tie, 1 post without a"
                + " code.");
    assertThat(run.err())
        .containsExactly(
            "The pattern use/kin: \\d+ \\d+ has no word that must occur, so it is slow; add one.");
  }

  @Test
  void as_json_it_is_one_document() throws IOException {
    JsonNode json = new ObjectMapper().readTree(suggest("--json").output());
    assertThat(json.get("run").asInt()).isEqualTo(1);
    assertThat(json.get("new").asBoolean()).isTrue();
    assertThat(json.get("tiers")).hasSize(2);
    assertThat(json.get("posts").asInt()).isEqualTo(3);
    assertThat(json.get("suggestions").asInt()).isEqualTo(4);
    assertThat(json.get("ties").asInt()).isEqualTo(1);
    assertThat(json.get("none").asInt()).isEqualTo(1);
    assertThat(json.get("failed").asInt()).isZero();
  }

  @Test
  void the_same_rules_over_the_same_posts_run_once_unless_asked_again() throws IOException {
    suggest();
    CommandLineRun again = suggest();
    assertThat(again.exitCode()).isZero();
    assertThat(again.out().getFirst()).startsWith("Nothing new: ").contains("in run 1");
    assertThat(again.out()).hasSize(2);
    JsonNode json = new ObjectMapper().readTree(suggest("--new", "--json").output());
    assertThat(json.get("run").asInt()).isEqualTo(2);
  }

  @Test
  void tiers_and_posts_can_be_chosen() {
    CommandLineRun run = suggest("--tier", "mood", "--limit", "2");
    assertThat(run.out())
        .containsExactly(
            "Rules: 1 suggestion over 2 posts; no answers left open by a tie, 1 post without a"
                + " code.");
  }

  @Test
  void a_tier_that_is_not_there_or_has_no_rules_is_refused() {
    assertThat(suggest("--tier", "moods").err())
        .containsExactly(
            "There is no tier \"moods\" in the codebook; choose among use, mood, free.");
    assertThat(suggest("--tier", "mood,free").err())
        .containsExactly("The codes of the tier \"free\" have no rules; choose among use, mood.");
    assertThat(suggest("--tier", "free").exitCode()).isEqualTo(1);
  }

  @Test
  void a_machine_that_is_not_there_yet_is_said_to_be_so() {
    CommandLineRun run = CommandLineRun.of("suggest", project, "--with", "classifier");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .containsExactly("This version has no classifier; use --with rules or --with llm.");
  }

  @Test
  void what_is_said_to_a_model_is_wrong_usage_with_rules() {
    CommandLineRun run = suggest("--budget", "3");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .containsExactly("--budget goes with --with llm; 'tiercel suggest --help' tells more.");
  }

  @Test
  void a_project_without_posts_is_refused() {
    Path empty = folder.resolve("empty.tiercel");
    CommandLineRun.of("new", empty, "--codebook", folder.resolve("codebook.json"));
    CommandLineRun run = CommandLineRun.of("suggest", empty, "--with", "rules");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).singleElement().asString().contains("import some first");
  }

  @Test
  void an_unknown_machine_and_a_limit_of_nothing_are_wrong_usage() {
    assertThat(CommandLineRun.of("suggest", project, "--with", "magic").exitCode()).isEqualTo(2);
    assertThat(suggest("--limit", "0").err())
        .containsExactly("--limit is at least 1; 'tiercel suggest --help' tells more.");
  }

  private CommandLineRun suggest(String... more) {
    Object[] words = new Object[4 + more.length];
    words[0] = "suggest";
    words[1] = project;
    words[2] = "--with";
    words[3] = "rules";
    System.arraycopy(more, 0, words, 4, more.length);
    return CommandLineRun.of(words);
  }
}
