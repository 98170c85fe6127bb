package org.tiercel.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/// The command line as a program of its own, which says when it is told to stop.
final class StoppedProgram {
  static final String STOPPING = "stopping";

  private StoppedProgram() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> out.println(STOPPING)));
    CommandContext context =
        new CommandContext(
            out, out, Clock.systemUTC(), Path.of(""), NoSettings.at(Path.of("no-such-folder")));
    System.exit(new Cli(context, Path.of("tiercel.log")).run(args));
  }
}
