package org.tiercel.agreement.project;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Run;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// How far a language model agrees with itself: the repeats of a run are compared like coders, tier
/// by tier, with the same coefficients. Percent agreement and Krippendorff's alpha speak of single
/// tiers at the nominal level and of ordinal ones also with their order; sets of codes in multi
/// tiers are compared at MASI distance.
///
/// Agreement of a model with itself bounds what can be relied on; it says nothing about whether the
/// codes are right.
public final class RepeatAgreement {
  private final ProjectFile project;
  private final Codebook codebook;

  /// @param project that holds the run
  /// @param codebook its version in force
  public RepeatAgreement(ProjectFile project, Codebook codebook) {
    this.project = project;
    this.codebook = codebook;
  }

  /// Compares the repeats of a run, named "Repeat 1" and so on. A post that failed in one repeat is
  /// missing there.
  ///
  /// @throws TiercelException if the run asked each post only once
  public List<TierAgreement> of(Run run, Progress progress) {
    int repeats = project.modelOutcomes().repeats(run);
    if (repeats < 2) {
      throw new TiercelException(
          "The run of %s asked each post once, so there is nothing to compare; run it with repeats."
              .formatted(run.coder().name()));
    }
    Codebook seen = RunCodebook.of(codebook, run);
    AnnotationReading reading = new AnnotationReading(seen, LevelOf.LEAF, Asked.always(), run);
    List<CoderRatings> ratings =
        IntStream.rangeClosed(1, repeats)
            .mapToObj(repeat -> ratings(run, repeat, seen, reading, progress))
            .toList();
    Comparison comparison = Comparison.of(ratings.stream().map(CoderRatings::coder).toList());
    return new AgreementByTier(project, comparison, Asked.always())
        .of(seen.tiers(), ratings, progress);
  }

  private CoderRatings ratings(
      Run run, int repeat, Codebook seen, AnnotationReading reading, Progress progress) {
    SortedMap<Integer, PostRatings> posts = new TreeMap<>();
    project
        .modelOutcomes()
        .forEachReading(
            run,
            repeat,
            annotation -> {
              progress.stopIfCancelled();
              posts.put(Math.toIntExact(annotation.key().postId()), reading.read(annotation));
            });
    Set<String> tiers = seen.tiers().stream().map(Tier::key).collect(Collectors.toSet());
    Coder coder = new Coder(run.coder().id(), "Repeat " + repeat, run.coder().kind());
    return new CoderRatings(coder, tiers, posts, 0, 0);
  }
}
