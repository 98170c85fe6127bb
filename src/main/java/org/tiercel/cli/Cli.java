package org.tiercel.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.tiercel.agreement.project.LevelOf;
import org.tiercel.coding.MissingRows;
import org.tiercel.corpus.CorpusFormat;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/// Runs one command line. Results go to one stream and everything else to the other; whatever
/// fails is told in one plain sentence, never as a stack trace.
public final class Cli {
  private final CommandContext context;
  private final PrintWriter err;
  private final Path log;

  /// @param context what the commands are given
  /// @param log the file that a sentence about an unexpected failure points to
  public Cli(CommandContext context, Path log) {
    this.context = context;
    this.err = context.err();
    this.log = log;
  }

  /// Runs the command that the arguments name.
  ///
  /// @return 0 when it is done, 1 when the data or the service refused, 2 for wrong usage
  public int run(String... args) {
    try {
      return saidAll(isVersion(args) ? sayVersion() : line(args).execute(args));
    } catch (StackOverflowError | OutOfMemoryError e) {
      return failed(e);
    } finally {
      err.flush();
    }
  }

  private static boolean isVersion(String... args) {
    return args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
  }

  /// Without the commands, which take several times as long to set up.
  private int sayVersion() {
    context.out().println(BuildVersion.line());
    return ExitCode.OK;
  }

  private CommandLine line(String... args) {
    CommandLine line = new CommandLine(new TiercelCommand());
    Commands.toUnderstand(context, args.length == 0 ? null : args[0]).forEach(line::addSubcommand);
    line.registerConverter(Path.class, new PathConverter());
    line.registerConverter(Machine.class, new WordConverter<>(Machine.class));
    line.registerConverter(CodebookAct.class, new WordConverter<>(CodebookAct.class));
    line.registerConverter(Switch.class, new WordConverter<>(Switch.class));
    line.registerConverter(SampleKind.class, new WordConverter<>(SampleKind.class));
    line.registerConverter(SuggestionSwitch.class, new WordConverter<>(SuggestionSwitch.class));
    line.registerConverter(MissingRows.class, new WordConverter<>(MissingRows.class));
    line.registerConverter(LevelOf.class, new WordConverter<>(LevelOf.class));
    line.registerConverter(CorpusFormat.class, new WordConverter<>(CorpusFormat.class));
    line.setOut(context.out());
    line.setErr(err);
    line.setParameterExceptionHandler((e, given) -> wrongUsage(e));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    return line;
  }

  /// A result that did not reach the file it was sent to must not pass for done.
  private int saidAll(int exitCode) {
    if (context.out().checkError() && exitCode == ExitCode.OK) {
      err.println(
          "The results could not all be written to standard output; check where they go and whether"
              + " that disk has room, and run the command again.");
      return ExitCode.SOFTWARE;
    }
    return exitCode;
  }

  private int wrongUsage(ParameterException e) {
    err.println(oneLine(UsageSentence.of(e)));
    return ExitCode.USAGE;
  }

  private int failed(Throwable e) {
    FailureSentence sentence = FailureSentence.of(e);
    if (sentence.unexpected()) {
      LoggerFactory.getLogger(Cli.class).error("A command failed unexpectedly", e);
      err.println(oneLine(sentence.text()) + " Details are in " + log + ".");
    } else {
      err.println(oneLine(sentence.text()));
    }
    return ExitCode.SOFTWARE;
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
