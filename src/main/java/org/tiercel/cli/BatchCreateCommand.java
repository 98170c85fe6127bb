package org.tiercel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Codebook;
import org.tiercel.reconcile.batch.BatchDrawing;
import org.tiercel.reconcile.batch.BatchMaking;
import org.tiercel.reconcile.batch.BatchPlan;
import org.tiercel.reconcile.batch.DrawnBatch;
import org.tiercel.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes a batch.
@Command(name = "create", description = "Draws posts and assigns them to coders.")
final class BatchCreateCommand implements Callable<Integer> {
  private static final int SEEDS = 1_000_000_000;

  private final CommandContext context;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PROJECT", description = "The project.")
  private Path project = Path.of("");

  @Parameters(index = "1", paramLabel = "NAME", description = "What the batch is called.")
  private String name = "";

  @Option(
      names = "--coders",
      required = true,
      paramLabel = "A,B",
      description =
          "Who codes it, a name with a comma in quotes; those who are new join the project.")
  private String coders = "";

  @Mixin private SamplingOptions sampling = new SamplingOptions();

  @Option(
      names = "--skip-batched",
      description = "Leave out the posts of other batches, open or closed.")
  private boolean skipBatched;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed of every draw; one is chosen, and kept, when left out.")
  private @Nullable Long seed;

  @Option(
      names = "--overlap",
      paramLabel = "F",
      defaultValue = "1",
      description =
          "The share of posts that every coder codes, 0 to 1; the rest is dealt out evenly"
              + " (default ${DEFAULT-VALUE}).")
  private double overlap;

  @Option(
      names = "--others-hidden",
      description = "While the batch is open, its coders do not see each other's codes.")
  private boolean othersHidden;

  @Mixin private SuggestionOptions suggestions = new SuggestionOptions();

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "Who makes it, as the history names them; the first coder when left out.")
  private @Nullable String maker;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  BatchCreateCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    problem().ifPresent(this::refuse);
    List<String> named = CommaList.of(coders);
    if (named.isEmpty()) {
      refuse("--coders names nobody");
    }
    try (ProjectFile opened = ProjectFile.open(ProjectPath.existing(project))) {
      BatchMaking making = new BatchMaking(opened, context.clock());
      Codebook codebook = new ProjectCodebook(opened).current();
      BatchPlan plan =
          new BatchPlan(
              name,
              named,
              sampling.of(opened, codebook),
              skipBatched,
              seed == null ? ThreadLocalRandom.current().nextInt(1, SEEDS) : seed,
              overlap,
              othersHidden,
              suggestions.withheldShare());
      DrawnBatch drawn = new BatchDrawing(opened, codebook).draw(plan);
      String by = Optional.ofNullable(maker).orElse(plan.coders().getFirst());
      print(opened, making.make(by, plan, drawn), drawn);
    }
    return ExitCode.OK;
  }

  private Optional<String> problem() {
    return Stream.of(
            sampling.problem(),
            suggestions.problem(),
            overlap >= 0 && overlap <= 1
                ? Optional.<String>empty()
                : Optional.of("--overlap is a share from 0 to 1"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void refuse(String what) {
    throw new ParameterException(spec.commandLine(), what);
  }

  private void print(ProjectFile opened, Batch batch, DrawnBatch drawn) {
    BatchStanding standing = BatchStanding.of(opened, batch);
    if (json) {
      JsonOutput.print(BatchJson.of(standing), context.out());
    } else {
      BatchText.made(standing, drawn.strata()).forEach(context.out()::println);
    }
  }
}
