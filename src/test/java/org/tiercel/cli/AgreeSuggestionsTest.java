package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.agreement.exposure.ExposedStudy;
import org.tiercel.coding.CodedProject;
import org.tiercel.domain.Batch;
import org.tiercel.store.Batches.Member;

/// `agree --suggestions`, and machines beside people in `agree` and `chart`.
class AgreeSuggestionsTest {
  @TempDir private Path folder;

  private Path study() {
    try (ExposedStudy study = ExposedStudy.closed(folder)) {
      return study.coded().project().path();
    }
  }

  @Test
  void json_has_both_tables_with_every_field() throws IOException {
    JsonNode all =
        json(CommandLineRun.of("agree", study(), "--suggestions", "--bootstrap", 100, "--json"));

    JsonNode use = all.get("use").get(0);
    assertThat(use.get("coder").textValue()).isEqualTo("Coder A");
    assertThat(use.get("machine").textValue()).isEqualTo("gpt-x");
    assertThat(use.get("tier").textValue()).isEqualTo("use");
    assertThat(use.get("code").textValue()).isEqualTo("personal");
    assertThat(
            List.of("offered", "kept", "changed", "rejected", "passedOver", "withheld").stream()
                .map(field -> use.get(field).intValue()))
        .containsExactly(7, 6, 1, 0, 0, 4);
    assertThat(use.get("keptShare").doubleValue()).isEqualTo(6 / 7.0);
    assertThat(use.get("ci")).hasSize(2);
    assertThat(use.get("ciMethod").textValue()).isEqualTo("wilson");
    JsonNode difference =
        row(all.get("effect"), "use", "percent-agreement", "difference", "Coder B");
    assertThat(difference.get("value").doubleValue()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(difference.get("ci")).hasSize(2);
    assertThat(difference.get("ciMethod").textValue()).isEqualTo("bootstrap-percentile");
    assertThat(difference.get("units").intValue()).isEqualTo(10);
    assertThat(difference.get("undefined").isNull()).isTrue();
    JsonNode mixed = row(all.get("effect"), "use", "krippendorff-alpha", "mixed", "Coder B");
    assertThat(mixed.get("value").isNull()).isTrue();
    assertThat(mixed.get("undefined").textValue()).startsWith("Expected disagreement is 0");
    JsonNode followed = row(all.get("withMachine"), "use", "percent-agreement", "shown", "gpt-x");
    assertThat(followed.get("value").doubleValue()).isCloseTo(6 / 7.0, within(1e-12));
  }

  @Test
  void the_same_seed_gives_the_same_document() {
    Object[] words = {"agree", study(), "--suggestions", "--bootstrap", 50, "--seed", 9, "--json"};

    assertThat(CommandLineRun.of(words).output()).isEqualTo(CommandLineRun.of(words).output());
  }

  @Test
  void coders_and_tier_restrict_it() throws IOException {
    JsonNode one =
        json(
            CommandLineRun.of(
                "agree",
                study(),
                "--suggestions",
                "--coders",
                "Coder B,gpt-x",
                "--tier",
                "use",
                "--json"));

    assertThat(one.get("use").findValuesAsText("coder")).containsOnly("Coder B");
    assertThat(one.get("effect")).isEmpty();
    assertThat(one.get("withMachine").findValuesAsText("tier")).containsOnly("use");
  }

  @Test
  void people_read_three_tables_and_why_something_has_no_value() {
    CommandLineRun run = CommandLineRun.of("agree", study(), "--suggestions", "--tier", "use");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            "What people made of suggestions",
            "Agreement of people where suggestions were withheld and where they were shown",
            "Agreement with the machine where the person saw its suggestions and where not");
    assertThat(run.output())
        .containsPattern(
            "Coder A +gpt-x +use +personal +7 +6 +1 +0 +0 +4 +85\\.7 % +\\[48\\.7 %, 97\\.4 %]")
        .containsPattern("use +Percent agreement +Coder A, Coder B +difference +0\\.333 +\\[")
        .contains("use, Krippendorff's alpha, mixed: Expected disagreement is 0");
  }

  @Test
  void what_an_open_batch_withholds_is_left_out_and_its_hidden_coders_close_it_all() {
    try (ExposedStudy study = ExposedStudy.open(folder)) {
      Path file = study.coded().project().path();
      assertThat(CommandLineRun.of("agree", file, "--suggestions").output())
          .contains("5 posts are left out while an open batch withholds suggestions on them");
      study
          .coded()
          .project()
          .batches()
          .create(
              new Batch(0, "Apart", true, 0, 1, CodedProject.NOW, null),
              List.of(new Member(12, false)),
              List.of(study.coded().coder("Coder A").id()));

      CommandLineRun closed = CommandLineRun.of("agree", file, "--suggestions");

      assertThat(closed.exitCode()).isEqualTo(1);
      assertThat(closed.err()).first().asString().startsWith("Agreement stays closed");
    }
  }

  @Test
  void wrong_usage_says_what_does_not_go_together() {
    Path study = study();
    CommandLineRun level = CommandLineRun.of("agree", study, "--suggestions", "--level-of", "top");
    CommandLineRun table = CommandLineRun.of("agree", "--table", "r.csv", "--suggestions");

    assertThat(level.exitCode()).isEqualTo(2);
    assertThat(level.err()).first().asString().contains("--level-of does not go with");
    assertThat(table.exitCode()).isEqualTo(2);
    assertThat(table.err()).first().asString().contains("--suggestions is about a project");
  }

  @Test
  void a_project_without_a_machine_says_what_is_missing() {
    Path file;
    try (CodedProject project = CodedProject.tiered(folder, "one")) {
      project.session().done(1, true);
      file = project.project().path();
    }

    CommandLineRun run = CommandLineRun.of("agree", file, "--suggestions");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .containsExactly(
            "No machine coder has made suggestions in this project; run one before coding.");
  }

  @Test
  void a_model_and_the_rules_stand_beside_people_where_they_are_named() throws IOException {
    Path study = study();
    assertThat(CommandLineRun.of("suggest", study, "--with", "rules").exitCode()).isZero();

    JsonNode usual = json(CommandLineRun.of("agree", study, "--tier", "use", "--json"));
    JsonNode model =
        json(
            CommandLineRun.of(
                "agree", study, "--tier", "use", "--coders", "Coder A,gpt-x", "--json"));
    CommandLineRun rules =
        CommandLineRun.of(
            "agree", study, "--tier", "use", "--coders", "Coder A,gpt-x,Rules", "--json");

    assertThat(usual.get("results").get(0).get("coderNames").toString())
        .isEqualTo("[\"Coder A\",\"Coder B\"]");
    JsonNode percent = model.get("results").get(0);
    assertThat(percent.get("coderNames").toString()).isEqualTo("[\"Coder A\",\"gpt-x\"]");
    assertThat(percent.get("value").doubleValue()).isCloseTo(8 / 12.0, within(1e-12));
    assertThat(json(rules).get("results").get(0).get("coderNames")).hasSize(3);
  }

  @Test
  void charts_show_the_codes_of_a_model_and_of_the_rules() throws IOException {
    Path study = study();
    assertThat(CommandLineRun.of("suggest", study, "--with", "rules").exitCode()).isZero();

    JsonNode model = json(chart(study, "gpt-x"));

    assertThat(model.findValuesAsText("count").stream().mapToInt(Integer::parseInt).sum())
        .isEqualTo(1);
    assertThat(chart(study, "Rules").exitCode()).isZero();
  }

  private static CommandLineRun chart(Path study, String coder) {
    return CommandLineRun.of(
        "chart",
        study,
        "--chart",
        "heatmap",
        "--rows",
        "use",
        "--columns",
        "attitude",
        "--coder",
        coder,
        "--json");
  }

  private static JsonNode row(
      JsonNode rows, String tier, String measure, String group, String second) {
    return StreamSupport.stream(rows.spliterator(), false)
        .filter(row -> row.get("tier").textValue().equals(tier))
        .filter(row -> row.get("measure").textValue().equals(measure))
        .filter(row -> row.get("group").textValue().equals(group))
        .filter(row -> row.get("coderNames").get(1).textValue().equals(second))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode json(CommandLineRun run) throws IOException {
    assertThat(run.err()).isEmpty();
    return JsonMapper.builder().build().readTree(run.output());
  }
}
