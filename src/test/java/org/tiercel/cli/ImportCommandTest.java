package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.store.ProjectFile;

class ImportCommandTest {
  private static final String POSTS =
      """
      cid,comment,user
      1,I use it every day,ann
      2,,bob
      3,I use it every day,ann
      4,so do I,bob
      """;

  @TempDir private Path folder;
  private Path project = Path.of("");

  @BeforeEach
  void create_a_project() {
    project = folder.resolve("study.tiercel");
    assertThat(CommandLineRun.of("new", project).exitCode()).isZero();
  }

  @Test
  void the_funnel_and_the_columns_are_told() throws IOException {
    Path posts = file("posts.csv", POSTS);
    CommandLineRun run = CommandLineRun.of("import", project, posts);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsExactly(
            posts + " (csv): 2 new posts",
            "  columns: text=comment, id=cid, author=user",
            "  read                     4",
            "  empty                    1",
            "  exact-duplicates         1",
            "  imported                 2");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void the_same_file_again_adds_nothing_and_says_so() throws IOException {
    Path posts = file("posts.csv", POSTS);
    CommandLineRun.of("import", project, posts);
    CommandLineRun again = CommandLineRun.of("import", project, posts);
    assertThat(again.exitCode()).isZero();
    assertThat(again.out())
        .startsWith(posts + " (csv): no new posts, all are in the project already")
        .contains("  already-there            4");
    assertThat(posts()).isEqualTo(2);
  }

  @Test
  void several_files_are_one_json_document() throws IOException {
    Path first = file("first.csv", POSTS);
    Path second = file("second.jsonl", "{\"id\":\"7\",\"text\":\"me too\"}\n{\"id\":\"8\"}\n");
    CommandLineRun run = CommandLineRun.of("import", project, first, second, "--json");
    assertThat(run.exitCode()).isZero();
    JsonNode json = new ObjectMapper().readTree(run.output());
    assertThat(json.get("read").asInt()).isEqualTo(6);
    assertThat(json.get("imported").asInt()).isEqualTo(3);
    assertThat(dropped(json, "rejected")).isEqualTo(1);
    assertThat(dropped(json, "exact-duplicates")).isEqualTo(1);
    JsonNode warning = json.get("warnings").get(0);
    assertThat(warning.get("file").asText()).isEqualTo(second.toString());
    assertThat(warning.get("line").asInt()).isEqualTo(2);
    assertThat(json.get("files")).hasSize(2);
    assertThat(json.get("files").get(0).get("mapping").get("text").asText()).isEqualTo("comment");
  }

  @Test
  void columns_format_and_platform_can_be_said() throws IOException {
    Path posts = file("posts.txt", "who\twhat\nann\tI use it\n");
    CommandLineRun run =
        CommandLineRun.of(
            "import",
            project,
            posts,
            "--format",
            "tsv",
            "--map",
            "text=what,author=who",
            "--platform",
            "reddit");
    assertThat(run.exitCode()).isZero();
    try (ProjectFile opened = ProjectFile.openReadOnly(project)) {
      assertThat(opened.posts().find(1).orElseThrow().text()).isEqualTo("I use it");
      assertThat(opened.posts().find(1).orElseThrow().key().platform()).isEqualTo("reddit");
    }
  }

  @Test
  void rejected_rows_are_named_by_line_and_a_long_list_is_cut() throws IOException {
    String rows = IntStream.range(0, 30).mapToObj(i -> i + "\n").collect(Collectors.joining());
    Path posts = file("posts.csv", "id,text\n" + rows + "99,me too\n");
    CommandLineRun run = CommandLineRun.of("import", project, posts);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).hasSize(21);
    assertThat(run.err().getFirst()).startsWith(posts + ", line 2: ");
    assertThat(run.err().getLast())
        .isEqualTo(posts + ": 10 warnings more; --json lists the first 30 of 30.");
  }

  @Test
  void a_file_without_a_column_of_texts_is_refused_before_any_is_imported() throws IOException {
    Path posts = file("posts.csv", POSTS);
    Path numbers = file("numbers.csv", "a,b\n1,2\n");
    CommandLineRun run = CommandLineRun.of("import", project, posts, numbers);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .singleElement()
        .asString()
        .startsWith(numbers + ", line 1: ")
        .contains("--map text=");
    assertThat(posts()).isZero();
  }

  @Test
  void a_file_that_turns_out_broken_says_what_was_imported_before_it() throws IOException {
    Path posts = file("posts.csv", POSTS);
    Path broken = folder.resolve("broken.csv");
    String rows =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "post number " + i)
            .collect(Collectors.joining("\n"));
    Files.write(broken, ("text\n" + rows + "\nX\n").getBytes(StandardCharsets.UTF_8));
    byte[] bytes = Files.readAllBytes(broken);
    bytes[bytes.length - 2] = (byte) 0xFF;
    Files.write(broken, bytes);
    CommandLineRun run = CommandLineRun.of("import", project, posts, broken);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .singleElement()
        .asString()
        .startsWith(broken + ", line 2002: ")
        .endsWith("(Imported before it: " + posts + ".)");
    assertThat(posts()).isEqualTo(2);
  }

  @Test
  void a_folder_is_refused() {
    CommandLineRun run = CommandLineRun.of("import", project, folder);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).singleElement().asString().contains(folder.toString());
  }

  @Test
  void without_a_file_it_is_wrong_usage() {
    assertThat(CommandLineRun.of("import", project).exitCode()).isEqualTo(2);
  }

  @Test
  void imports_are_listed_with_their_numbers() throws IOException {
    assertThat(CommandLineRun.of("import", project, "--list").out())
        .containsExactly("Nothing was imported yet.");
    CommandLineRun.of("import", project, file("posts.csv", POSTS));
    assertThat(CommandLineRun.of("import", project, "--list").out())
        .containsExactly(
            "no  file       when (UTC)        format  posts  dropped  state",
            " 1  posts.csv  2026-03-01 10:00  csv         2        2");
  }

  @Test
  void an_import_is_taken_back_and_its_file_read_again() throws IOException {
    CommandLineRun.of("import", project, file("posts.csv", POSTS), "--platform", "TikTok");
    CommandLineRun undone = CommandLineRun.of("import", project, "--undo", 1, "--coder", "Ann");
    assertThat(undone.out())
        .containsExactly("Import 1 (posts.csv) is taken back; 4 posts removed.");
    assertThat(CommandLineRun.of("import", project, "--list", "--json").output())
        .contains("\"removed\" : 4", "\"takenBackAt\" : \"2026-03-01T10:00:00Z\"");
    CommandLineRun redone = CommandLineRun.of("import", project, "--redo", 1);
    assertThat(redone.output()).contains("2 new posts", "text=comment");
    try (ProjectFile opened = ProjectFile.open(project)) {
      assertThat(opened.posts().count()).isEqualTo(2);
      assertThat(opened.posts().find(5).orElseThrow().key().platform()).isEqualTo("TikTok");
    }
  }

  @Test
  void an_import_with_codes_is_left_alone_unless_the_codes_are_to_be_kept() throws IOException {
    CommandLineRun.of("import", project, file("posts.csv", POSTS));
    Path codes = file("codes.csv", "post,coder,tier,code\n1,Ann,codes,\n");
    assertThat(CommandLineRun.of("code", project, "--coder", "Ann", "--from", codes).exitCode())
        .isZero();
    CommandLineRun refused = CommandLineRun.of("import", project, "--undo", 1);
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).singleElement().asString().contains("Ann has begun to code 1 post");
    assertThat(CommandLineRun.of("import", project, "--undo", 1, "--keep-codes").out())
        .containsExactly(
            "Import 1 (posts.csv) is taken back; 2 posts excluded, with all that stands on them.");
    assertThat(CommandLineRun.of("import", project, "--redo", 1).out())
        .containsExactly("Import 1 (posts.csv) is back; 2 posts in the corpus again.");
  }

  @Test
  void taking_back_says_what_it_needs() throws IOException {
    CommandLineRun.of("import", project, file("posts.csv", POSTS));
    assertThat(CommandLineRun.of("import", project, "--undo", 7, "--coder", "Ann").err())
        .containsExactly("There is no import 7; --list shows their numbers.");
    assertThat(CommandLineRun.of("import", project, "--redo", 1, "--coder", "Ann").err())
        .containsExactly(
            "Import 1 (posts.csv) is in the corpus, so there is nothing to bring back.");
    CommandLineRun both = CommandLineRun.of("import", project, "--list", "--undo", 1);
    assertThat(both.exitCode()).isEqualTo(2);
    assertThat(CommandLineRun.of("import", project).exitCode()).isEqualTo(2);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private long posts() {
    try (ProjectFile opened = ProjectFile.openReadOnly(project)) {
      return opened.posts().count();
    }
  }

  private static int dropped(JsonNode json, String step) {
    for (JsonNode one : json.get("steps")) {
      if (one.get("step").asText().equals(step)) {
        return one.get("dropped").asInt();
      }
    }
    return -1;
  }
}
