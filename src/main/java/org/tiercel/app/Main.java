package org.tiercel.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import org.tiercel.cli.Cli;
import org.tiercel.cli.CommandContext;

/// Where the program starts: the window without arguments or with a project file alone, the command
/// line with other arguments, and what `mvn` alone shows: the sample study, in the window or, where
/// there is no display, without one.
public final class Main {
  /// With a folder after it, the arguments that `mvn` alone passes.
  private static final String SAMPLE_STUDY = "--sample-study";

  /// How the names of project files end.
  private static final String PROJECT = ".tiercel";

  private final DisplayProbe display;
  private final Cli cli;
  private final CommandContext context;

  Main(DisplayProbe display, Cli cli, CommandContext context) {
    this.display = display;
    this.cli = cli;
    this.context = context;
  }

  /// Runs the program and ends the process with its exit code.
  public static void main(String[] args) {
    // Logback reads this when the first class logs, so no class may have logged before.
    Path log = LogFile.choose();
    CommandContext context =
        new CommandContext(
            writer(new StandardOutput(new FileOutputStream(FileDescriptor.out)), System.out),
            writer(System.err, System.err),
            Clock.systemUTC(),
            installation());
    Cli cli = new Cli(context, log);
    int exitCode = new Main(DisplayProbe.ofThisProcess(), cli, context).run(args);
    // System.exit sets up logging (to tell the JDK's own logger), which takes longer than a short
    // command: a command that is done just returns.
    if (exitCode != 0 || opensWindow(args)) {
      System.exit(exitCode);
    }
  }

  private static boolean opensWindow(String... args) {
    return args.length == 0 || args[0].equals(SAMPLE_STUDY) || isProject(args);
  }

  private static boolean isProject(String... args) {
    return args.length == 1 && args[0].endsWith(PROJECT);
  }

  /// Does what the arguments ask for.
  ///
  /// @return the exit code of the process
  int run(String... args) {
    if (args.length == 0 || isProject(args)) {
      return openWindow(args);
    }
    if (args.length == 2 && args[0].equals(SAMPLE_STUDY)) {
      return showSampleStudy(args[1]);
    }
    return cli.run(args);
  }

  /// The folder that the start script names; without one, where the program was started.
  static Path installation() {
    return Path.of(System.getProperty("tiercel.installation", ""));
  }

  private static PrintWriter writer(OutputStream stream, PrintStream encodedLike) {
    return new PrintWriter(stream, true, encodedLike.charset());
  }

  private int openWindow(String... project) {
    if (!display.canOpenWindow()) {
      context
          .err()
          .println(
              "The window needs a display, and none can be opened here; 'tiercel --help' lists what"
                  + " works without one.");
      return 1;
    }
    Application.launch(WorkbenchWindow.class, project);
    return 0;
  }

  private int showSampleStudy(String folder) {
    if (display.canOpenWindow()) {
      Application.launch(WorkbenchWindow.class, folder);
      return 0;
    }
    context
        .err()
        .println("No display can be opened here, so the sample study runs without a window.");
    int exitCode = cli.run("demo", folder);
    if (exitCode == 0) {
      Path study = Path.of(folder);
      new WindowPictures(installation(), study).writeAll();
      context.out().println("Pictures of the window's views: " + study.toAbsolutePath() + "/*.png");
    }
    return exitCode;
  }
}
