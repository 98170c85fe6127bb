package org.tiercel.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.agreement.coefficient.Bootstrap;
import picocli.CommandLine.Option;

/// How intervals are found.
final class ResamplingOptions {
  private static final int USUAL_SAMPLES = 1_000;

  @Option(
      names = "--bootstrap",
      paramLabel = "N",
      description =
          "Intervals from N resamples instead of a formula; with --suggestions, where there is no"
              + " formula, 1,000 when left out.")
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

  /// The bootstrap asked for, or one of a usual size, where there is no other way.
  Bootstrap always() {
    return bootstrap().orElseGet(() -> Bootstrap.ofUnits(USUAL_SAMPLES, seed));
  }

  /// What is wrong with the options, if anything is.
  Optional<String> problem() {
    return samples != null && samples < 1
        ? Optional.of("--bootstrap needs at least one resample")
        : Optional.empty();
  }
}
