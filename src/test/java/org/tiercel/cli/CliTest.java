package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  @Test
  void the_version_is_that_of_the_build_and_goes_to_standard_output() {
    CommandLineRun run = CommandLineRun.of("--version");
    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).matches("tiercel \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void help_is_a_result_too_and_lists_the_commands() {
    CommandLineRun run = CommandLineRun.of("--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).first().asString().startsWith("Usage: tiercel");
    assertThat(run.output()).contains("  new ", "  code ", "  check ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void every_command_has_help() {
    CommandLineRun run = CommandLineRun.of("check", "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).first().asString().startsWith("Usage: tiercel check");
  }

  @Test
  void a_word_that_is_no_command_is_wrong_usage_told_in_one_line() {
    CommandLineRun run = CommandLineRun.of("frobnicate");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .containsExactly("'tiercel' knows no 'frobnicate'; 'tiercel --help' tells more.");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void no_command_at_all_is_wrong_usage() {
    CommandLineRun run = CommandLineRun.of();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).hasSize(1);
  }

  @Test
  void a_missing_argument_is_wrong_usage_of_its_command() {
    CommandLineRun run = CommandLineRun.of("code", "study", "--coder", "Ann");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .containsExactly(
            "Missing required option: '--from=CODES.csv'; 'tiercel code --help' tells more.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void an_empty_name_of_a_file_is_wrong_usage_and_never_the_current_folder(String name) {
    CommandLineRun run = CommandLineRun.of("new", name);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .containsExactly(
            "Invalid value for positional parameter at index 0 (PROJECT): the name of the file is"
                + " empty; 'tiercel new --help' tells more.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          suggest p --with magic              | '--with': 'magic' is none of rules, llm, classifier
          code p --coder A --from f --missing x | '--missing': 'x' is none of none, uncoded
          import p f --format xml             | '--format': 'xml' is none of csv, tsv, jsonl
          """)
  void a_word_that_an_option_does_not_take_is_wrong_usage_that_lists_the_others(
      String line, String said) {
    CommandLineRun run = CommandLineRun.of((Object[]) line.split(" "));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().contains("option " + said + "; 'tiercel ");
  }

  @Test
  void words_of_options_are_read_whatever_their_case() {
    assertThat(CommandLineRun.of("suggest", "nowhere", "--with", "RULES").exitCode()).isEqualTo(1);
  }

  @Test
  void results_that_do_not_arrive_do_not_pass_for_done() {
    StringWriter err = new StringWriter();
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int offset, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    CommandContext context =
        new CommandContext(
            new PrintWriter(full),
            new PrintWriter(err),
            Clock.systemUTC(),
            Path.of(""),
            NoSettings.at(Path.of("no-such-folder")));

    assertThat(new Cli(context, Path.of("tiercel.log")).run("--version")).isEqualTo(1);
    assertThat(err.toString())
        .startsWith("The results could not all be written to standard output")
        .hasLineCount(1);
  }
}
