package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
