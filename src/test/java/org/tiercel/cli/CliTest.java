package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CliTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Cli cli =
      new Cli(new PrintWriter(out), new PrintWriter(err), Path.of("state", "tiercel.log"));

  @Test
  void the_version_is_that_of_the_build_and_goes_to_standard_output() {
    assertThat(cli.run("--version")).isZero();
    assertThat(out.toString().strip()).matches("tiercel \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void help_is_a_result_too() {
    assertThat(cli.run("--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: tiercel");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_word_that_is_no_command_is_wrong_usage_told_in_one_line() {
    assertThat(cli.run("frobnicate")).isEqualTo(2);
    assertThat(err.toString().lines())
        .containsExactly("'tiercel' knows no 'frobnicate'; 'tiercel --help' tells more.");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void no_command_at_all_is_wrong_usage() {
    assertThat(cli.run()).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
  }
}
