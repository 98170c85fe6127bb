package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportOptions;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

class CodeCommandTest {
  private static final Path SAMPLE = Path.of("samples", "llm-support");
  private static final Path CODES = SAMPLE.resolve("codes-coder-a.csv");

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private Path project = Path.of("");

  @BeforeAll
  static void create_a_project_of_the_sample() {
    Path file = shared.resolve("study.tiercel");
    CommandLineRun.of("new", file, "--codebook", "llm-support-tiered");
    Clock clock = Clock.fixed(CommandLineRun.NOW, ZoneOffset.UTC);
    try (ProjectFile opened = ProjectFile.open(file)) {
      new CorpusImport(opened, clock)
          .run(SAMPLE.resolve("posts.csv"), ImportOptions.defaults(), Progress.none());
    }
  }

  @BeforeEach
  void copy_the_project() throws IOException {
    project = Files.copy(shared.resolve("study.tiercel"), folder.resolve("study.tiercel"));
  }

  @Test
  void a_coders_codes_come_in_and_coming_again_are_nothing_new() {
    CommandLineRun first = code(CODES);
    assertThat(first.exitCode()).isZero();
    assertThat(first.out())
        .contains(
            "Coder A: 749 rows on 334 posts; annotations: 334 new, 0 changed, 0 as they were.");
    assertThat(first.err()).isEmpty();
    CommandLineRun again = code(CODES);
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("Coder A: 749 rows on 334 posts, nothing new.");
    assertThat(CommandLineRun.of("check", project).out())
        .singleElement()
        .asString()
        .contains(" is sound: ", "1 coder, ", "334 acts");
  }

  @Test
  void as_json_the_counts_are_one_document() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("code", project, "--coder", "Coder A", "--from", CODES, "--json");
    JsonNode document = new ObjectMapper().readTree(run.output());
    assertThat(document.get("rows").asInt()).isEqualTo(749);
    assertThat(document.get("added").asInt()).isEqualTo(334);
  }

  @Test
  void an_unknown_code_refuses_the_whole_file_with_its_line() throws IOException {
    Path codes =
        file("post,coder,tier,code\ntt-0001,Coder A,use,personal\ntt-0002,Coder A,use,oops\n");
    refused(code(codes), codes + ", line 3: the tier \"use\" has no code \"oops\": ");
  }

  @Test
  void a_folder_instead_of_a_file_is_told() {
    refused(code(folder), folder + " is a folder: name a CSV file in it.");
  }

  @Test
  void a_file_that_is_not_there_is_told() {
    Path codes = folder.resolve("codes.csv");
    refused(code(codes), codes + " does not exist: check the name of the file.");
  }

  @Test
  void a_file_in_another_encoding_is_told_with_its_line() throws IOException {
    Path codes = folder.resolve("codes.csv");
    Files.write(
        codes,
        "post,coder,tier,code\ntt-0001,José,use,personal".getBytes(StandardCharsets.ISO_8859_1));
    refused(code(codes), codes + ", line 2: this is not UTF-8: save the file as UTF-8.");
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_column() throws IOException {
    Path codes = file("\uFEFFpost,coder,tier,code\ntt-0001,Coder A,use,personal\n");
    assertThat(code(codes).exitCode()).isZero();
  }

  @Test
  void another_word_for_missing_rows_is_wrong_usage() {
    CommandLineRun run =
        CommandLineRun.of(
            "code", project, "--coder", "Coder A", "--from", CODES, "--missing", "maybe");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().contains("--missing", "maybe");
  }

  private void refused(CommandLineRun run, String sentence) {
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).singleElement().asString().startsWith(sentence);
    assertThat(CommandLineRun.of("check", project).output())
        .contains("no coders, no codings, no acts");
  }

  private CommandLineRun code(Path codes) {
    return CommandLineRun.of("code", project, "--coder", "Coder A", "--from", codes);
  }

  private Path file(String csv) throws IOException {
    return Files.writeString(folder.resolve("codes.csv"), csv);
  }
}
