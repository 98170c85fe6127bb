package org.tiercel.agreement.project;

import java.util.List;
import java.util.Optional;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// Agreement of coders on everything they have done in a project: tier by tier and code by code.
///
/// Posts that only one of the coders has done are left out, also under tiers that are always asked:
/// else the posts that one coder has coded alone would say what chance gives. Safe for use by
/// several threads.
public final class ProjectAgreement {
  private final ProjectFile project;
  private final Codebook codebook;
  private final Asked asked;

  /// @param project whose coders are compared
  /// @param codebook its version in force
  /// @param asked since when its questions are asked
  public ProjectAgreement(ProjectFile project, Codebook codebook, Asked asked) {
    this.project = project;
    this.codebook = codebook;
    this.asked = asked;
  }

  /// Compares coders: post tiers in order, conditional ones both ways, then for every pair of
  /// coders their excerpts, tier by tier and as whole records, then the codes of excerpts by post.
  ///
  /// @throws TiercelException if the codebook has no tier of the key asked for
  public List<TierAgreement> of(Comparison comparison, Progress progress) {
    List<Tier> tiers = tiers(comparison);
    RatingSource source = new RatingSource(project, codebook, asked, comparison);
    List<CoderRatings> coders =
        comparison.coders().stream().map(coder -> source.of(coder, progress)).toList();
    return new AgreementByTier(project, comparison, asked).of(tiers, coders, progress);
  }

  /// Reads what coders have done, once, to be compared in pairs.
  ///
  /// @throws TiercelException if the codebook has no tier of the key asked for
  public PairedAnswers answers(Comparison comparison, Progress progress) {
    List<Tier> tiers = tiers(comparison);
    RatingSource source = new RatingSource(project, codebook, asked, comparison);
    return new PairedAnswers(
        comparison.levelOf(),
        asked,
        tiers,
        comparison.coders().stream().map(coder -> source.of(coder, progress)).toList());
  }

  private List<Tier> tiers(Comparison comparison) {
    Optional<String> only = comparison.tier();
    if (only.isEmpty()) {
      return codebook.tiers();
    }
    return List.of(
        codebook
            .tier(only.get())
            .orElseThrow(
                () ->
                    new TiercelException(
                        "The codebook has no tier %s; it has %s."
                            .formatted(
                                only.get(),
                                String.join(
                                    ", ", codebook.tiers().stream().map(Tier::key).toList())))));
  }
}
