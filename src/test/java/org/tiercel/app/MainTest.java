package org.tiercel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiercel.cli.Cli;
import org.tiercel.cli.CommandContext;
import org.tiercel.cli.NoSettings;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_project_alone_asks_for_the_window() {
    assertThat(withoutDisplay().run("study.tiercel")).isEqualTo(1);
    assertThat(err.toString()).contains("The window needs a display").hasLineCount(1);
  }

  @Test
  void no_argument_asks_for_the_window() {
    assertThat(withoutDisplay().run()).isEqualTo(1);
    assertThat(err.toString()).contains("The window needs a display").hasLineCount(1);
  }

  @Test
  void other_arguments_go_to_the_command_line() {
    assertThat(withoutDisplay().run("study.csv")).isEqualTo(2);
    assertThat(err.toString()).contains("study.csv");
  }

  private Main withoutDisplay() {
    CommandContext context =
        new CommandContext(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Clock.systemUTC(),
            Path.of("").toAbsolutePath(),
            NoSettings.at(Path.of("no-such-folder")));
    return new Main(
        new DisplayProbe(Map.of(), "Linux"), new Cli(context, Path.of("tiercel.log")), context);
  }
}
