package org.tiercel.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.suggest.SuggestionRun;
import org.tiercel.suggest.llm.run.Selection;
import picocli.CommandLine.Option;

/// The options of `suggest` that every machine has: what it answers, about which posts.
final class PostChoice {
  @Option(
      names = "--tier",
      split = ",",
      paramLabel = "TIER",
      description = "Answer only these tiers; all that the machine can when left out.")
  private List<String> tiers = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Go through the first N posts; through all when left out.")
  private @Nullable Long limit;

  @Option(
      names = "--new",
      description = "Begin another run where the same one is there, finished or not.")
  private boolean anew;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  List<String> tiers() {
    return tiers;
  }

  /// How many posts at most.
  long limit() {
    return limit == null ? SuggestionRun.ALL : limit;
  }

  /// The posts, for a language model.
  Selection selection() {
    return limit == null ? new Selection.All() : new Selection.First(limit);
  }

  /// Whether not all posts are meant.
  boolean limited() {
    return limit != null;
  }

  boolean anew() {
    return anew;
  }

  boolean json() {
    return json;
  }

  /// What is wrong with the options, if anything is.
  Optional<String> problem() {
    return limit != null && limit < 1 ? Optional.of("--limit is at least 1") : Optional.empty();
  }
}
