package org.tiercel.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.application.Application;
import org.tiercel.cli.Cli;
import org.tiercel.cli.CommandContext;
import org.tiercel.cli.ModelSettings;
import org.tiercel.suggest.llm.profile.SystemKeychain;

/// Where the program starts: the window without arguments or with a project file alone, the command
/// line with other arguments, and what `mvn` alone shows: the sample study, in the window or, where
/// there is no display, without one.
public final class Main {
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
            installation(),
            models());
    Cli cli = new Cli(context, log);
    int exitCode = new Main(DisplayProbe.ofThisProcess(), cli, context).run(args);
    // System.exit sets up logging (to tell the JDK's own logger), which takes longer than a short
    // command: a command that is done just returns.
    if (exitCode != 0 || FirstContent.of(args).isPresent()) {
      System.exit(exitCode);
    }
  }

  /// Does what the arguments ask for.
  ///
  /// @return the exit code of the process
  int run(String... args) {
    return FirstContent.of(args).map(content -> show(content, args)).orElseGet(() -> cli.run(args));
  }

  private int show(FirstContent content, String... args) {
    if (content instanceof FirstContent.Screens(Path folder)) {
      return drawScreens(folder);
    }
    return display.canOpenWindow() ? openWindow(args) : withoutWindow(content);
  }

  /// The folder that the start script names; without one, where the program was started.
  static Path installation() {
    return Path.of(System.getProperty("tiercel.installation", ""));
  }

  private static ModelSettings models() {
    UserFolder folder = UserFolder.ofThisUser();
    return new ModelSettings(
        folder.profiles(),
        folder.prices(),
        System.getenv(),
        SystemKeychain.of(System.getProperty("os.name")));
  }

  private static PrintWriter writer(OutputStream stream, PrintStream encodedLike) {
    return new PrintWriter(stream, true, encodedLike.charset());
  }

  private static int openWindow(String... args) {
    Application.launch(WorkbenchWindow.class, args);
    return 0;
  }

  private int withoutWindow(FirstContent wanted) {
    return switch (wanted) {
      case FirstContent.SampleStudy(Path folder) -> runSampleStudy(folder);
      case FirstContent.StartPage _, FirstContent.Project _, FirstContent.Screens _ -> {
        context
            .err()
            .println(
                "The window needs a display, and none can be opened here; 'tiercel --help' lists"
                    + " what works without one.");
        yield 1;
      }
    };
  }

  private int runSampleStudy(Path folder) {
    context
        .err()
        .println("No display can be opened here, so the sample study runs without a window.");
    int exitCode = cli.run("demo", folder.toString());
    if (exitCode == 0) {
      new WindowPictures(installation(), folder, folder, List.of(PictureSize.USUAL)).writeAll();
      context
          .out()
          .println("Pictures of the window's views: " + folder.toAbsolutePath() + "/*.png");
    }
    return exitCode;
  }

  private int drawScreens(Path folder) {
    Path study = folder.resolve("study");
    int exitCode = cli.run("demo", study.toString());
    if (exitCode == 0) {
      new WindowPictures(installation(), study, folder, PictureSize.SCREENS).writeAll();
      context.out().println("Pictures of the window: " + folder.toAbsolutePath() + "/*.png");
    }
    return exitCode;
  }
}
