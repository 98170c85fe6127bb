package org.tiercel.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.coding.MissingRows;
import org.tiercel.exchange.csv.CodesFile;
import org.tiercel.exchange.csv.CodesImport;
import org.tiercel.exchange.csv.CodesReader;
import org.tiercel.exchange.csv.CodesReport;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Imports a coder's codes.
@Command(name = "code", description = "Imports a coder's codes from a CSV file.")
final class CodeCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "PROJECT", description = "The project that takes them.")
  private Path project = Path.of("");

  @Option(
      names = "--coder",
      required = true,
      paramLabel = "NAME",
      description = "Whose codes they are; rows of others in the file are left alone.")
  private String coder = "";

  @Option(
      names = "--from",
      required = true,
      paramLabel = "CODES.csv",
      description =
          "A file with the columns post, coder, tier, code and, where needed, excerpt, start, end,"
              + " quote, for, term, round.")
  private Path from = Path.of("");

  @Option(
      names = "--missing",
      paramLabel = "none|uncoded",
      defaultValue = "none",
      description =
          "What it means that a tier of the file applies to one of its posts and has no row there:"
              + " no code fits (${DEFAULT-VALUE}), or it is not coded yet.")
  private MissingRows missing = MissingRows.NONE;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  CodeCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    CodesFile file = new CodesReader().read(from);
    try (ProjectFile opened = ProjectFile.open(ProjectPath.existing(project))) {
      CodesImport codes =
          new CodesImport(opened, new ProjectCodebook(opened).current(), context.clock());
      CodesReport report = codes.run(file, coder, missing, Progress.none());
      if (json) {
        JsonOutput.print(CodesReportWords.json(report), context.out());
      } else {
        CodesReportWords.sentences(report).forEach(context.out()::println);
      }
    }
    return ExitCode.OK;
  }
}
