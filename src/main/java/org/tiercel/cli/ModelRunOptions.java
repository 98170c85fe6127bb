package org.tiercel.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.run.Manner;
import org.tiercel.suggest.llm.run.Sampling;
import org.tiercel.suggest.llm.run.Selection;
import picocli.CommandLine.Option;

/// The options of `suggest` that say how a model is asked.
final class ModelRunOptions {
  /// Answers to the same question differ enough to be compared, and are still to the point.
  private static final double TEMPERATURE_OF_REPEATS = 0.7;

  private static final int MOST_REPEATS = 100;

  @Option(
      names = "--dry-run",
      description = "Say what would be sent, whereto, and what it would cost; send nothing.")
  private boolean dryRun;

  @Option(
      names = "--budget",
      paramLabel = "USD",
      description = "Stop before the run costs more US dollars than this.")
  private @Nullable Double budget;

  @Option(names = "--sample", paramLabel = "N", description = "Ask about N posts drawn at random.")
  private @Nullable Long sample;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed of --sample (default ${DEFAULT-VALUE}).",
      defaultValue = "1")
  private long seed = 1;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      description =
          "Ask N times about each post; the majority is kept, and agreement among the repeats"
              + " reported.")
  private int repeats = 1;

  @Option(
      names = "--temperature",
      paramLabel = "T",
      description = "How freely the model draws its words, 0 to 2 (default 0; with --repeat 0.7).")
  private @Nullable Double temperature;

  @Option(
      names = "--max-tokens",
      paramLabel = "N",
      description = "How long an answer may be (default ${DEFAULT-VALUE}).",
      defaultValue = "2000")
  private int maxTokens = 2000;

  @Option(
      names = "--prompt-add",
      paramLabel = "FILE",
      description = "Add the text of this file to what the model is told.")
  private @Nullable Path addition;

  @Option(
      names = "--examples",
      paramLabel = "N",
      description = "Show the model N posts with consensus codes, which are not asked about.")
  private int examples;

  @Option(
      names = "--batch",
      description =
          "Hand all questions over to be answered within a day, often at half the price, and wait;"
              + " after Ctrl+C the same command line goes on waiting.")
  private boolean batch;

  @Option(
      names = "--cancel-batch",
      description = "With --batch: stop the batches under way, and keep what was answered.")
  private boolean cancelBatch;

  @Option(
      names = "--retry-failed",
      description = "Ask again about posts that failed in the run that is gone on with.")
  private boolean retryFailed;

  @Option(
      names = "--no-reuse",
      description = "Ask also where the project holds an answer to the same question.")
  private boolean noReuse;

  boolean dryRun() {
    return dryRun;
  }

  boolean batch() {
    return batch;
  }

  boolean cancelBatch() {
    return cancelBatch;
  }

  int repeats() {
    return repeats;
  }

  int examples() {
    return examples;
  }

  OptionalDouble budget() {
    return budget == null ? OptionalDouble.empty() : OptionalDouble.of(budget);
  }

  /// Which posts.
  Selection selection(PostChoice choice) {
    return sample == null ? choice.selection() : new Selection.Sample(sample, seed);
  }

  Sampling sampling() {
    double usual = repeats > 1 ? TEMPERATURE_OF_REPEATS : 0;
    return new Sampling(temperature == null ? usual : temperature, null, maxTokens);
  }

  /// What is done about what was asked before.
  Manner manner(PostChoice choice) {
    return new Manner(!noReuse, choice.anew(), retryFailed);
  }

  /// What the researcher adds to the prompt.
  ///
  /// @throws TiercelException if the file cannot be read as text
  String addition() {
    if (addition == null) {
      return "";
    }
    try {
      return Files.readString(addition);
    } catch (CharacterCodingException e) {
      throw new TiercelException(
          "%s is not UTF-8 text; save it as UTF-8 for --prompt-add.".formatted(addition), e);
    } catch (IOException e) {
      throw new TiercelException("%s cannot be read; check --prompt-add.".formatted(addition), e);
    }
  }

  /// What is wrong with the options, if anything is.
  Optional<String> problem(PostChoice choice) {
    if (sample != null && choice.limited()) {
      return Optional.of("Choose posts either by --limit or by --sample");
    }
    if (cancelBatch && (!batch || dryRun)) {
      return Optional.of("--cancel-batch goes with --batch, and without --dry-run");
    }
    if (sample != null && sample < 1) {
      return Optional.of("--sample is at least 1");
    }
    if (budget != null && !(budget > 0 && budget < Double.POSITIVE_INFINITY)) {
      return Optional.of("--budget is an amount of US dollars above 0");
    }
    if (repeats < 1 || repeats > MOST_REPEATS) {
      return Optional.of("--repeat is 1 to " + MOST_REPEATS);
    }
    if (temperature != null && !(temperature >= 0 && temperature <= 2)) {
      return Optional.of("--temperature is 0 to 2");
    }
    if (maxTokens < 1) {
      return Optional.of("--max-tokens is at least 1");
    }
    return examples < 0 ? Optional.of("--examples is at least 0") : Optional.empty();
  }
}
