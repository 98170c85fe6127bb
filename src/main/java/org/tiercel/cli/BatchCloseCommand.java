package org.tiercel.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Batch;
import org.tiercel.reconcile.batch.BatchMaking;
import org.tiercel.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Closes a batch.
@Command(
    name = "close",
    description = "Freezes what the coders of a batch have done, and opens what it kept hidden.")
final class BatchCloseCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(index = "0", paramLabel = "PROJECT", description = "The project.")
  private Path project = Path.of("");

  @Parameters(index = "1", paramLabel = "NAME", description = "Which batch.")
  private String name = "";

  @Option(
      names = "--unfinished",
      description = "Close it though coders have posts left; what they do later does not count.")
  private boolean unfinished;

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "Who closes it, as the history names them; its first coder when left out.")
  private @Nullable String closer;

  BatchCloseCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (ProjectFile opened = ProjectFile.open(ProjectPath.existing(project))) {
      Batch batch = BatchStanding.named(opened, name);
      BatchStanding standing = BatchStanding.of(opened, batch);
      String by =
          Optional.ofNullable(closer).orElseGet(() -> standing.coders().getFirst().coder().name());
      new BatchMaking(opened, context.clock()).close(by, batch, unfinished);
      int frozen = standing.coders().stream().mapToInt(one -> one.done()).sum();
      context
          .out()
          .printf(
              "The batch %s is closed; %s of %s were frozen.%n",
              name, Count.of(frozen, "reading"), Count.of(standing.coders().size(), "coder"));
    }
    return ExitCode.OK;
  }
}
