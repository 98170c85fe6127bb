package org.tiercel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tiercel.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the batches.
@Command(name = "list", description = "Lists the batches and how far their coders are.")
final class BatchListCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "PROJECT", description = "The project.")
  private Path project = Path.of("");

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  BatchListCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (ProjectFile opened = ProjectFile.openReadOnly(ProjectPath.existing(project))) {
      List<BatchStanding> all =
          opened.batches().all().stream().map(one -> BatchStanding.of(opened, one)).toList();
      if (json) {
        JsonOutput.print(BatchJson.of(all), context.out());
      } else {
        BatchText.of(all).forEach(context.out()::println);
      }
    }
    return ExitCode.OK;
  }
}
