package org.tiercel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tiercel.domain.Coder;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.DueBatch;
import org.tiercel.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What a coder has to do.
@Command(name = "due", description = "Lists the open batches of a coder and what is left of each.")
final class BatchDueCommand implements Callable<Integer> {
  private static final int ROUND = 1;

  private final CommandContext context;

  @Parameters(paramLabel = "PROJECT", description = "The project.")
  private Path project = Path.of("");

  @Option(names = "--coder", required = true, paramLabel = "NAME", description = "Who codes.")
  private String coder = "";

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  BatchDueCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (ProjectFile opened = ProjectFile.openReadOnly(ProjectPath.existing(project))) {
      Coder named =
          opened
              .coders()
              .find(coder)
              .orElseThrow(
                  () ->
                      new TiercelException(
                          "The project has no coder '%s'; 'tiercel batch list' names those who have posts to code."
                              .formatted(coder)));
      List<DueBatch> due = opened.batches().due(named.id(), ROUND);
      if (json) {
        JsonOutput.print(BatchJson.due(named.name(), due), context.out());
      } else {
        BatchText.due(named.name(), due).forEach(context.out()::println);
      }
    }
    return ExitCode.OK;
  }
}
