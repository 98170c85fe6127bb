package org.tiercel.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.agreement.coefficient.Bootstrap;
import picocli.CommandLine.Option;

/// How intervals are found.
final class ResamplingOptions {
  @Option(
      names = "--bootstrap",
      paramLabel = "N",
      description = "Intervals from N resamples instead of a formula.")
  private @Nullable Integer samples;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed of the resamples (default ${DEFAULT-VALUE}).",
      defaultValue = "1")
  private long seed;

  /// The bootstrap asked for.
  Optional<Bootstrap> bootstrap() {
    return Optional.ofNullable(samples).map(n -> Bootstrap.ofUnits(n, seed));
  }

  /// What is wrong with the options, if anything is.
  Optional<String> problem() {
    return samples != null && samples < 1
        ? Optional.of("--bootstrap needs at least one resample")
        : Optional.empty();
  }
}
