package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.analysis.crossing.CodedProject;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Coder;
import org.tiercel.store.Batches;

class ChartCommandTest {
  @TempDir Path folder;
  private Path study;

  @BeforeEach
  void aStudyCodedByAnn() {
    study = folder.resolve("study.tiercel");
    try (CodedProject project = CodedProject.create(study, "zoe", "zoe", "bob", null)) {
      Coder ann = project.person("Ann");
      project.says(ann, 1).post("use", "personal").post("attitude", "good").done();
      project.says(ann, 2).post("use", "personal").post("attitude", "good").done();
      project.says(ann, 3).post("use", "personal").post("attitude", "bad").done();
      project.says(ann, 4).post("use", "opinion").done();
    }
  }

  private CommandLineRun chart(Object... more) {
    List<Object> words =
        new ArrayList<>(List.of("chart", study, "--chart", "heatmap", "--rows", "use"));
    words.addAll(List.of("--columns", "attitude"));
    words.addAll(Arrays.asList(more));
    return CommandLineRun.of(words.toArray());
  }

  @Test
  void the_csv_has_one_line_a_cell_of_all_declared_codes() throws IOException {
    Path file = folder.resolve("figure.csv");

    CommandLineRun run = chart("--out", file);

    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).containsExactly("Wrote " + file + ": Use by Attitude, 3 posts.");
    assertThat(Files.readAllLines(file))
        .containsExactly(
            "row,column,count,expected,row_percent,column_percent,pearson",
            "personal,good,2,2.0,66.66666666666667,100.0,0.0",
            "personal,bad,1,1.0,33.333333333333336,100.0,0.0",
            "opinion,good,0,0.0,,0.0,",
            "opinion,bad,0,0.0,,0.0,");
  }

  @Test
  void several_files_are_written_from_one_count() throws IOException {
    Path svg = folder.resolve("figure.svg");
    Path png = folder.resolve("figure.PNG");

    assertThat(chart("--out", svg, "--out", png, "--cell", "row-percent").exitCode()).isZero();

    assertThat(Files.readString(svg)).contains("Use by Attitude", "66.7", "Codes of Ann");
    assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void json_is_one_document_with_the_cells_and_what_was_left_out() throws IOException {
    CommandLineRun run = chart("--json", "--unit", "author", "--cell", "count");

    JsonNode document = JsonMapper.builder().build().readTree(run.output());
    assertThat(document.at("/units").asLong()).isEqualTo(2);
    assertThat(document.at("/posts").asLong()).isEqualTo(3);
    assertThat(document.at("/unit").asText()).isEqualTo("author");
    assertThat(document.at("/cell").asText()).isEqualTo("count");
    assertThat(document.at("/severalCells").asBoolean()).isTrue();
    assertThat(document.at("/leftOut/notApplicable").asLong()).isEqualTo(1);
    assertThat(document.at("/cells/0/row").asText()).isEqualTo("personal");
    assertThat(document.at("/cells/0/count").asLong()).isEqualTo(1);
    assertThat(document.at("/cells/2/pearson").isNull()).isTrue();
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--rows wrong | The codebook has no tier 'wrong'; its tiers are: use, attitude, themes,"
            + " topic, tone.",
        "--rows attitude | Rows and columns are both the tier attitude; choose two different"
            + " tiers.",
        "--coder Bob | The project has no coder 'Bob'; there is Ann.",
        "--unit excerpt | The tiers use and attitude are about posts, which have no excerpts to"
            + " count; count posts or authors.",
        "--out no/such/folder/f.csv | no/such/folder/f.csv could not be written; check the folder,"
            + " its rights and the free space.",
        "--out no/such/folder/f.svg | no/such/folder/f.svg could not be written; check the folder,"
            + " its rights and the free space."
      })
  void what_the_data_refuse_is_one_sentence(String words, String sentence) {
    CommandLineRun run = replacing(words);

    assertThat(run.err()).containsExactly(sentence);
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--chart pie | There is no chart 'pie'; there is: heatmap",
        "--cell lift | There is no measure 'lift'; there are: count, expected, row-percent,"
            + " column-percent, pearson",
        "--unit word | There is no unit 'word'; there are: excerpt, post, author",
        "--out figure.pdf | 'figure.pdf' ends in none of .svg, .png, .csv",
        "--dpi 0 | --dpi takes a number from 1"
      })
  void wrong_usage_is_one_sentence_that_names_what_there_is(String words, String sentence) {
    CommandLineRun run = replacing(words);

    assertThat(run.err()).containsExactly(sentence + "; 'tiercel chart --help' tells more.");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  /// The usual command with one option given otherwise.
  private CommandLineRun replacing(String words) {
    List<String> options = List.of(words.split(" ", 2));
    List<Object> line = new ArrayList<>(List.of("chart", study, "--json"));
    for (String[] usual :
        new String[][] {{"--chart", "heatmap"}, {"--rows", "use"}, {"--columns", "attitude"}}) {
      if (!usual[0].equals(options.getFirst())) {
        line.addAll(List.of(usual));
      }
    }
    line.addAll(options);
    return CommandLineRun.of(line.toArray());
  }

  @Test
  void without_a_file_or_json_there_is_nothing_to_do() {
    CommandLineRun run = chart();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .containsExactly(
            "Name a file to write with --out, or ask for --json; 'tiercel chart --help' tells"
                + " more.");
  }

  @Test
  void where_several_people_code_one_has_to_be_named() {
    join("Ben");

    assertThat(chart("--json").err())
        .containsExactly(
            "Several people code in this project, so name one with --coder: there are Ann, Ben.");
    assertThat(chart("--json", "--coder", "Ben").output()).contains("\"units\" : 0");
  }

  @Test
  void codes_that_an_open_batch_hides_are_not_shown() {
    try (CodedProject project = CodedProject.reopen(study)) {
      Coder ann = project.person("Ann");
      project
          .file()
          .batches()
          .create(
              new Batch(0, "Pilot", true, 0, 1, CodedProject.NOW, null),
              List.of(new Batches.Member(1, false)),
              List.of(ann.id()));
    }

    CommandLineRun run = chart("--json");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).singleElement().asString().contains("An open batch hides what Ann says");
  }

  private void join(String name) {
    try (CodedProject project = CodedProject.reopen(study)) {
      project.person(name);
    }
  }
}
