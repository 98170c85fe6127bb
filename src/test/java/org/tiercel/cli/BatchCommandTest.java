package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.coding.CodedProject;
import org.tiercel.store.ProjectFile;

/// `tiercel batch` as a researcher types it.
class BatchCommandTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void create() {
    String[] posts =
        IntStream.rangeClosed(1, 20).mapToObj(i -> "comment " + i).toArray(String[]::new);
    try (CodedProject project = CodedProject.tiered(folder, posts)) {
      file = project.project().path();
      project.session().done(1, true);
    }
  }

  /// Runs a command, with the project behind its name and `Coder_A` for the coder of that name.
  private CommandLineRun batch(String words) {
    List<Object> args = new ArrayList<>(List.of("batch"));
    for (String word : words.strip().split(" ", -1)) {
      args.add(word.replace('_', ' '));
    }
    args.add(2, file);
    return CommandLineRun.of(args.toArray());
  }

  private static JsonNode json(CommandLineRun run) throws IOException {
    assertThat(run.err()).isEmpty();
    return JsonMapper.builder().build().readTree(run.output());
  }

  @Test
  void create_says_what_it_drew_and_for_whom() {
    CommandLineRun run =
        batch(
            "create Pilot --coders Ann,Ben --posts 10 --seed 7 --overlap 0.2 --others-hidden"
                + " --suggestions withheld --withheld-share 0.3");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsExactly(
            "The batch Pilot has 10 posts, drawn with the seed 7.",
            "Its coders do not see each other's codes until it is closed.",
            "Suggestions are kept from everybody on 3 posts until it is closed.",
            "Ann codes 6 posts.",
            "Ben codes 6 posts.");
  }

  @Test
  void what_was_done_before_the_batch_is_said() {
    assertThat(batch("create All --coders Coder_A").out())
        .containsSubsequence(
            "Coder A codes 20 posts, of which 1 was done before the batch was made.");
  }

  @Test
  void list_and_due_have_every_field_in_json() throws IOException {
    batch("create Pilot --coders Ann,Ben --posts 10 --seed 7 --overlap 0.2");

    JsonNode pilot = json(batch("list --json")).get("batches").get(0);
    assertThat(pilot.get("name").textValue()).isEqualTo("Pilot");
    assertThat(pilot.get("open").booleanValue()).isTrue();
    assertThat(pilot.get("closedAt").isNull()).isTrue();
    assertThat(pilot.get("posts").intValue()).isEqualTo(10);
    assertThat(pilot.get("withheld").intValue()).isZero();
    assertThat(pilot.get("othersHidden").booleanValue()).isFalse();
    assertThat(pilot.get("suggestions").textValue()).isEqualTo("shown");
    assertThat(pilot.get("seed").intValue()).isEqualTo(7);
    assertThat(pilot.get("sampling").get("sample").textValue()).isEqualTo("random");
    assertThat(pilot.get("coders").get(0).toString())
        .isEqualTo("{\"coder\":\"Ann\",\"assigned\":6,\"done\":0,\"left\":6}");
    JsonNode due = json(batch("due --coder Ben --json")).get("due").get(0);
    assertThat(due.get("left").intValue()).isEqualTo(6);
    assertThat(batch("due --coder Coder_A").out()).containsExactly("Coder A has no open batch.");
  }

  @Test
  void a_batch_with_posts_left_closes_only_when_told_so() {
    batch("create Pilot --coders Ann,Ben --posts 3 --seed 7");

    CommandLineRun refused = batch("close Pilot");
    CommandLineRun closed = batch("close Pilot --unfinished");
    CommandLineRun again = batch("close Pilot");

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err())
        .containsExactly(
            "The batch Pilot is not finished: Ann has 3 posts left, Ben has 3 posts left; wait for"
                + " them, or close it unfinished.");
    assertThat(closed.exitCode()).isZero();
    assertThat(again.err())
        .containsExactly("The batch Pilot is closed already; its reading stays as it is.");
  }

  @Test
  void both_acts_stand_in_the_history() {
    batch("create Pilot --coders Ann --posts 3");
    long made;
    try (ProjectFile project = ProjectFile.openReadOnly(file)) {
      made = project.acts().count();
    }
    batch("close Pilot --unfinished");

    try (ProjectFile project = ProjectFile.openReadOnly(file)) {
      assertThat(project.acts().count()).isEqualTo(made + 1);
    }
    assertThat(made).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "create B --coders Ann --posts 21; fewer than the 21 asked for",
        "create B --coders gpt-x,Consensus,Ann --as Nobody; Nobody in this project is called",
        "create B --coders Ann --posts 5 --sample stratified --by mood --of Coder_A; no tier"
            + " 'mood'",
        "create B --coders Ann --posts 5 --sample stratified --by use --of Zoe; no coder 'Zoe'",
        "create B --coders Ann --posts 5 --sample stratified --by use --run 9; no run 9",
        "create B --coders Ann --posts 5 --sample uncertain --of Coder_A; is no machine",
        "create B --coders Ann --posts 5 --sample enriched --by use --codes joy --of Coder_A;"
            + " no code 'joy'",
        "create B --coders Ann --posts 5 --sample enriched --by use --codes personal --of Coder_A;"
            + " none of the codes personal",
        "create B --coders Ann --posts 2 --suggestions withheld --withheld-share 0.1;"
            + " comes to 0 of 2 posts",
        "due --coder Zoe; no coder 'Zoe'",
        "close Pilot; no batch Pilot in this project; there is none"
      })
  void what_the_data_refuse_is_one_sentence_and_changes_nothing(String words, String part) {
    CommandLineRun run = batch(words);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).singleElement().asString().contains(part.strip());
    try (ProjectFile project = ProjectFile.openReadOnly(file)) {
      assertThat(project.batches().all()).isEmpty();
      assertThat(project.coders().all()).hasSize(1);
      assertThat(project.acts().count()).isEqualTo(1);
    }
  }

  @Test
  void a_name_is_taken_once() {
    batch("create Pilot --coders Ann");

    assertThat(batch("create Pilot --coders Ben").err())
        .containsExactly("There is a batch Pilot in this project already; choose another name.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "create B; --coders",
        "create B --coders ,; --coders names nobody",
        "create B --coders Ann --overlap 1.5; --overlap is a share from 0 to 1",
        "create B --coders Ann --posts 0; --posts is at least 1",
        "create B --coders Ann --withheld-share 0.5; goes with --suggestions withheld",
        "create B --coders Ann --suggestions withheld --withheld-share 1; between 0 and 1",
        "create B --coders Ann --by platform; another --sample than random",
        "create B --coders Ann --sample stratified --by use --posts 3; needs --of or --run",
        "create B --coders Ann --sample stratified --by month --of X --posts 3; go with --by TIER",
        "create B --coders Ann --sample stratified --posts 3; needs --by and --posts",
        "create B --coders Ann --sample enriched --posts 3; needs --posts, --by TIER",
        "create B --coders Ann --sample uncertain --posts 3; needs --posts and --run or --of",
        "create B --coders Ann --codes x; go with --sample enriched",
        "create B --coders Ann --suggestions maybe; is none of shown, hidden, withheld",
        "close; NAME"
      })
  void wrong_usage_is_one_sentence(String words, String part) {
    CommandLineRun run = batch(words);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().contains(part.strip());
  }
}
