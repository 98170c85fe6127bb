package org.tiercel.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What the coders of a batch see of suggestions, as options.
final class SuggestionOptions {
  private static final double HALF = 0.5;

  @Option(
      names = "--suggestions",
      paramLabel = "shown|hidden|withheld",
      defaultValue = "shown",
      description =
          "What the coders see of suggestions while the batch is open: all, none, or none on a"
              + " random share of posts, the same for every coder (default ${DEFAULT-VALUE}).")
  private SuggestionSwitch suggestions = SuggestionSwitch.SHOWN;

  @Option(
      names = "--withheld-share",
      paramLabel = "F",
      description = "The share of posts whose suggestions are withheld (default 0.5).")
  private @Nullable Double share;

  /// The share of posts whose suggestions nobody is shown.
  double withheldShare() {
    return switch (suggestions) {
      case SHOWN -> 0;
      case HIDDEN -> 1;
      case WITHHELD -> share == null ? HALF : share;
    };
  }

  /// What is wrong with the options, if anything is.
  Optional<String> problem() {
    if (share != null && suggestions != SuggestionSwitch.WITHHELD) {
      return Optional.of("--withheld-share goes with --suggestions withheld");
    }
    return share == null || (share > 0 && share < 1)
        ? Optional.empty()
        : Optional.of("--withheld-share lies between 0 and 1; 1 is --suggestions hidden");
  }
}
