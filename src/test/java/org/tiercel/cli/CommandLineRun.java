package org.tiercel.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// One run of the command line, and what it said.
///
/// @param exitCode its exit code
/// @param out the lines of standard output
/// @param err the lines of standard error
record CommandLineRun(int exitCode, List<String> out, List<String> err) {
  /// When everything happens.
  static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  /// Runs a command on the codebooks and samples of this source tree, for a user without settings.
  static CommandLineRun of(Object... args) {
    return of(NoSettings.at(Path.of("no-such-folder")), args);
  }

  /// Runs a command for a user with settings for language models.
  static CommandLineRun of(ModelSettings models, Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandContext context =
        new CommandContext(
            new PrintWriter(out),
            new PrintWriter(err),
            Clock.fixed(NOW, ZoneOffset.UTC),
            Path.of(""),
            models);
    String[] words = List.of(args).stream().map(String::valueOf).toArray(String[]::new);
    int exitCode = new Cli(context, Path.of("state", "tiercel.log")).run(words);
    return new CommandLineRun(
        exitCode, out.toString().lines().toList(), err.toString().lines().toList());
  }

  /// Standard output as one text.
  String output() {
    return String.join("\n", out);
  }
}
