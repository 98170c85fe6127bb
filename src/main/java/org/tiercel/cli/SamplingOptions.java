package org.tiercel.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Codebook;
import org.tiercel.reconcile.batch.CodesOf;
import org.tiercel.reconcile.batch.Sampling;
import org.tiercel.reconcile.batch.Strata;
import org.tiercel.store.ProjectFile;
import picocli.CommandLine.Option;

/// How the posts of a batch are drawn, as options.
final class SamplingOptions {
  private static final String PLATFORM = "platform";
  private static final String MONTH = "month";
  private static final double HALF = 0.5;

  @Option(
      names = "--posts",
      paramLabel = "N",
      description = "How many posts; all there are to draw from when left out.")
  private @Nullable Integer posts;

  @Option(
      names = "--sample",
      paramLabel = "random|stratified|enriched|uncertain",
      defaultValue = "random",
      description =
          "How they are drawn: each equally likely (${DEFAULT-VALUE}), in proportion from each part"
              + " that --by names, a share with the rare --codes, or those first on which a machine"
              + " was least sure.")
  private SampleKind kind = SampleKind.RANDOM;

  @Option(
      names = "--by",
      paramLabel = "platform|month|TIER",
      description = "What the parts are; for enriched, the tier of the rare codes.")
  private @Nullable String by;

  @Option(
      names = "--of",
      paramLabel = "CODER",
      description = "Whose codes count under the tier; of a machine, its latest finished run.")
  private @Nullable String of;

  @Option(
      names = "--run",
      paramLabel = "ID",
      description = "The run of a machine, in place of --of.")
  private @Nullable Long run;

  @Option(
      names = "--codes",
      paramLabel = "A,B",
      description = "The rare codes; a parent stands for its descendants too.")
  private @Nullable String codes;

  @Option(
      names = "--rare-share",
      paramLabel = "F",
      description =
          "The share of the posts that is to have a rare code, as far as there are any"
              + " (default 0.5).")
  private @Nullable Double rareShare;

  /// What is wrong with the options, if anything is.
  Optional<String> problem() {
    if (posts != null && posts < 1) {
      return Optional.of("--posts is at least 1");
    }
    if (of != null && run != null) {
      return Optional.of("Name either --of or --run");
    }
    if (kind != SampleKind.ENRICHED && (codes != null || rareShare != null)) {
      return Optional.of("--codes and --rare-share go with --sample enriched");
    }
    return switch (kind) {
      case RANDOM -> ofRandom();
      case STRATIFIED -> ofStratified();
      case ENRICHED -> ofEnriched();
      case UNCERTAIN -> ofUncertain();
    };
  }

  private Optional<String> ofRandom() {
    return Stream.of(by, of, run).allMatch(given -> given == null)
        ? Optional.empty()
        : Optional.of("--by, --of and --run go with another --sample than random");
  }

  private Optional<String> ofStratified() {
    if (by == null || posts == null) {
      return Optional.of("--sample stratified needs --by and --posts");
    }
    boolean needsCoder = !by.equals(PLATFORM) && !by.equals(MONTH);
    if (needsCoder == nobodyNamed()) {
      return Optional.of(
          needsCoder
              ? "--by %s needs --of or --run, whose codes make the parts".formatted(by)
              : "--of and --run go with --by TIER");
    }
    return Optional.empty();
  }

  private Optional<String> ofEnriched() {
    if (by == null || codes == null || posts == null || nobodyNamed()) {
      return Optional.of("--sample enriched needs --posts, --by TIER, --codes, and --of or --run");
    }
    return rareShare == null || (rareShare > 0 && rareShare <= 1)
        ? Optional.empty()
        : Optional.of("--rare-share is above 0 and at most 1");
  }

  private Optional<String> ofUncertain() {
    return by == null && posts != null && !nobodyNamed()
        ? Optional.empty()
        : Optional.of("--sample uncertain needs --posts and --run or --of, and no --by");
  }

  private boolean nobodyNamed() {
    return of == null && run == null;
  }

  /// The sampling that the options describe.
  ///
  /// @throws org.tiercel.domain.TiercelException if there is no such coder, run, tier or code,
  ///     or an open batch hides what the coder says
  Sampling of(ProjectFile project, Codebook codebook) {
    DecidingCodes deciding = new DecidingCodes(project, codebook);
    return switch (kind) {
      case RANDOM -> posts == null ? new Sampling.All() : new Sampling.AtRandom(posts);
      case STRATIFIED -> new Sampling.Stratified(count(), strata(deciding));
      case ENRICHED -> enriched(deciding);
      case UNCERTAIN -> new Sampling.UncertainFirst(count(), deciding.run(of, run));
    };
  }

  private Strata strata(DecidingCodes deciding) {
    String parts = String.valueOf(by);
    return switch (parts) {
      case PLATFORM -> new Strata.Platform();
      case MONTH -> new Strata.Month();
      default -> new Strata.ByCode(deciding.under(parts, of, run));
    };
  }

  private Sampling enriched(DecidingCodes deciding) {
    CodesOf under = deciding.under(String.valueOf(by), of, run);
    List<String> rare = CommaList.of(String.valueOf(codes));
    deciding.requireCodes(under.tier(), rare);
    return new Sampling.Enriched(
        count(), under, Set.copyOf(rare), rareShare == null ? HALF : rareShare);
  }

  private int count() {
    return posts == null ? 0 : posts;
  }
}
