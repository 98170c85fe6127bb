package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.samples.SampleStudy;
import org.tiercel.store.ProjectFile;

class AgreeCommandTest {
  private static final String KRIPPENDORFF_C =
      """
      unit,A,B,C,D
      1,1,1,,1
      2,2,2,3,2
      3,3,3,3,3
      4,3,3,3,3
      5,2,2,2,2
      6,1,2,3,4
      7,4,4,4,4
      8,1,1,2,1
      9,2,2,2,2
      10,NA,5,5,5
      11,NA,NA,1,1
      12,NA,NA,3,NA
      """;

  @TempDir private Path folder;

  @Test
  void a_bare_table_gives_one_result_a_measure_with_every_field() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("agree", "--table", table(KRIPPENDORFF_C), "--missing", "NA", "--json");

    JsonNode alpha = only(run, "krippendorff-alpha");
    assertThat(alpha.get("value").doubleValue()).isCloseTo(0.743, within(5e-4));
    assertThat(alpha.get("units").intValue()).isEqualTo(11);
    assertThat(alpha.get("unitsRated").intValue()).isEqualTo(12);
    assertThat(alpha.get("coderNames")).hasSize(4);
    assertThat(alpha.get("ci")).hasSize(2);
    assertThat(alpha.get("ciMethod").textValue()).isEqualTo("analytic");
    assertThat(alpha.get("level").textValue()).isEqualTo("nominal");
    assertThat(alpha.get("weights").textValue()).isEqualTo("identity");
    assertThat(alpha.get("variant").textValue()).isEqualTo("applicable");
    assertThat(alpha.get("tier").isNull()).isTrue();
    assertThat(alpha.get("code").isNull()).isTrue();
    assertThat(alpha.get("undefined").isNull()).isTrue();
    assertThat(alpha.get("bootstrapUndefined").intValue()).isZero();
    assertThat(alpha.get("exposedUnits").intValue()).isZero();
  }

  @Test
  void the_level_governs_alpha_alone_and_the_weights_the_rest() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "agree",
            "--table",
            table(KRIPPENDORFF_C),
            "--missing",
            "NA",
            "--level",
            "interval",
            "--json");

    assertThat(only(run, "krippendorff-alpha").get("value").doubleValue())
        .isCloseTo(0.849, within(5e-4));
    assertThat(only(run, "percent-agreement").get("value").doubleValue())
        .isCloseTo(0.818, within(5e-4));
  }

  @Test
  void an_undefined_value_is_null_and_says_why_in_words() throws IOException {
    CommandLineRun run = CommandLineRun.of("agree", "--table", table("A,B\nx,x\nx,x\n"), "--json");

    JsonNode kappa = only(run, "cohen-kappa");
    assertThat(run.exitCode()).isZero();
    assertThat(kappa.get("value").isNull()).isTrue();
    assertThat(kappa.get("ci").isNull()).isTrue();
    assertThat(kappa.get("undefined").textValue()).contains("Expected agreement is 1");
  }

  @Test
  void a_bootstrap_with_a_seed_gives_the_same_interval_again() throws IOException {
    Path table = table(KRIPPENDORFF_C);
    Object[] words = {
      "agree", "--table", table, "--missing", "NA", "--bootstrap", 200, "--seed", 7, "--json"
    };

    CommandLineRun run = CommandLineRun.of(words);

    assertThat(only(run, "krippendorff-alpha").get("ciMethod").textValue())
        .isEqualTo("bootstrap-percentile");
    assertThat(run.output()).isEqualTo(CommandLineRun.of(words).output());
  }

  @Test
  void people_read_aligned_columns() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("agree", "--table", table(KRIPPENDORFF_C), "--missing", "NA");

    assertThat(run.out()).first().asString().startsWith("Measure ").endsWith("Coders");
    assertThat(run.output()).containsPattern("Krippendorff's alpha +0\\.743  \\[0\\.419, 1\\.000]");
  }

  @Test
  void a_project_is_compared_tier_by_tier_and_code_by_code() throws IOException {
    try (ProjectFile project = SampleStudy.llmSupport(folder)) {
      assertThat(project.writable()).isTrue();
    }
    Path file = folder.resolve("therapy-comments");

    JsonNode all = json(CommandLineRun.of("agree", file, "--json"));
    JsonNode attitude =
        json(
            CommandLineRun.of(
                "agree", file, "--tier", "attitude", "--coders", "Coder B,Coder A", "--json"));

    assertThat(all.findValuesAsText("tier")).contains("use", "attitude", "themes");
    assertThat(all.findValuesAsText("variant")).contains("applicable", "na-category");
    assertThat(attitude.findValuesAsText("tier")).containsOnly("attitude");
    assertThat(attitude.findValuesAsText("code")).contains("mixed", "null");
    assertThat(attitude.get("results").get(0).get("coderNames").get(0).textValue())
        .isEqualTo("Coder B");
    assertThat(CommandLineRun.of("agree", file, "--tier", "attitude").output())
        .contains(
            "Every code by itself, worst first:", "only one coder found that the tier applies");
    assertThat(CommandLineRun.of("agree", file, "--level-of", "top").exitCode()).isZero();
    CommandLineRun unknown = CommandLineRun.of("agree", file, "--coders", "Coder A,Nobody");
    assertThat(unknown.exitCode()).isEqualTo(1);
    assertThat(unknown.err())
        .containsExactly("There is no coder Nobody in this project; there are Coder A, Coder B.");
    assertThat(CommandLineRun.of("agree", file, "--tier", "mood").err())
        .containsExactly("The codebook has no tier mood; it has use, attitude, themes.");
    assertThat(CommandLineRun.of("agree", file, "--batch", "R1").err())
        .containsExactly("There is no batch R1 in this project; there is none.");
  }

  @Test
  void neither_project_nor_table_or_both_is_wrong_usage() throws IOException {
    assertThat(CommandLineRun.of("agree").exitCode()).isEqualTo(2);
    CommandLineRun both = CommandLineRun.of("agree", "study", "--table", table(KRIPPENDORFF_C));
    assertThat(both.exitCode()).isEqualTo(2);
    assertThat(both.err()).hasSize(1);
  }

  @Test
  void options_of_the_other_form_and_words_that_are_no_level_are_wrong_usage() throws IOException {
    Path table = table(KRIPPENDORFF_C);
    CommandLineRun tier = CommandLineRun.of("agree", "--table", table, "--tier", "use");
    CommandLineRun level = CommandLineRun.of("agree", "--table", table, "--level", "cardinal");
    CommandLineRun bootstrap = CommandLineRun.of("agree", "--table", table, "--bootstrap", 0);

    assertThat(tier.exitCode()).isEqualTo(2);
    assertThat(tier.err()).first().asString().contains("--tier is about a project");
    assertThat(level.exitCode()).isEqualTo(2);
    assertThat(level.err()).hasSize(1).first().asString().contains("'cardinal' is none of nominal");
    assertThat(bootstrap.exitCode()).isEqualTo(2);
  }

  @Test
  void a_bad_table_is_refused_with_its_file_and_line() throws IOException {
    CommandLineRun run = CommandLineRun.of("agree", "--table", table("A,B\nx,y\nx\n"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).hasSize(1).first().asString().contains("ratings.csv, line 3");
    assertThat(run.out()).isEmpty();
  }

  private Path table(String csv) throws IOException {
    return Files.writeString(folder.resolve("ratings.csv"), csv);
  }

  private static JsonNode json(CommandLineRun run) throws IOException {
    assertThat(run.err()).isEmpty();
    return JsonMapper.builder().build().readTree(run.output());
  }

  private static JsonNode only(CommandLineRun run, String measure) throws IOException {
    return StreamSupport.stream(json(run).get("results").spliterator(), false)
        .filter(result -> result.get("measure").textValue().equals(measure))
        .reduce(
            (a, b) -> {
              throw new AssertionError("two results of " + measure);
            })
        .orElseThrow();
  }
}
