package org.tiercel.agreement.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.table.Level;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Tier;
import org.tiercel.samples.SampleStudy;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// The numbers of the sample studies, computed apart from this program from the files of codes
/// (two posts, and one, that cleaning excludes as duplicates are not in them).
class SampleStudyTest {
  @TempDir private Path folder;

  @Test
  void the_tiered_study_has_the_kappas_and_alpha_of_its_files() {
    try (ProjectFile project = SampleStudy.llmSupport(folder)) {
      List<TierAgreement> all = agreement(project);

      Estimate use = estimate(all, "use", Variant.APPLICABLE, Measure.COHEN_KAPPA, Level.NOMINAL);
      assertThat(use.units()).isEqualTo(332);
      assertThat(use.value().orElseThrow()).isCloseTo(0.7631, within(5e-5));
      Estimate attitude =
          estimate(all, "attitude", Variant.APPLICABLE, Measure.COHEN_KAPPA, Level.NOMINAL);
      assertThat(attitude.units()).isEqualTo(158);
      assertThat(attitude.value().orElseThrow()).isCloseTo(0.7232, within(5e-5));
      Estimate themes =
          estimate(all, "themes", Variant.APPLICABLE, Measure.KRIPPENDORFF_ALPHA, Level.SET_MASI);
      assertThat(themes.units()).isEqualTo(155);
      assertThat(themes.value().orElseThrow()).isCloseTo(0.7156, within(5e-5));
    }
  }

  @Test
  void the_study_with_excerpts_has_the_match_and_the_kappas_of_its_files() {
    try (ProjectFile project = SampleStudy.values(folder)) {
      List<TierAgreement> all = agreement(project);

      assertThat(kappa(all, "relevant", Variant.APPLICABLE)).isCloseTo(0.8163, within(5e-5));
      assertThat(kappa(all, "reason-in", Variant.APPLICABLE)).isCloseTo(0.710, within(5e-4));
      assertThat(kappa(all, "product", Variant.EXCERPT_MATCH)).isCloseTo(0.847, within(5e-4));
      assertThat(kappa(all, "impact", Variant.EXCERPT_MATCH)).isCloseTo(0.793, within(5e-4));
      assertThat(kappa(all, "condition", Variant.EXCERPT_MATCH)).isCloseTo(0.862, within(5e-4));
      assertThat(kappa(all, "perspective", Variant.EXCERPT_MATCH)).isCloseTo(0.773, within(5e-4));
      assertThat(kappa(all, "value", Variant.EXCERPT_MATCH)).isCloseTo(0.757, within(5e-4));
      Estimate match =
          all.stream()
              .flatMap(tier -> tier.estimates().stream())
              .filter(estimate -> estimate.measure() == Measure.MATCH_F1)
              .findFirst()
              .orElseThrow();
      assertThat(match.units()).isEqualTo(194);
      assertThat(match.value().orElseThrow()).isCloseTo(0.778, within(5e-4));
    }
  }

  private static List<TierAgreement> agreement(ProjectFile project) {
    return new ProjectAgreement(project, new ProjectCodebook(project).current(), Asked.always())
        .of(Comparison.of(new ComparableCoders(project).usual()), Progress.none());
  }

  private static double kappa(List<TierAgreement> all, String tier, Variant variant) {
    return estimate(all, tier, variant, Measure.COHEN_KAPPA, Level.NOMINAL).value().orElseThrow();
  }

  private static Estimate estimate(
      List<TierAgreement> all, String tier, Variant variant, Measure measure, Level level) {
    return all.stream()
        .filter(result -> result.variant() == variant)
        .filter(result -> result.tier().map(Tier::key).filter(tier::equals).isPresent())
        .flatMap(result -> result.estimate(measure, level).stream())
        .findFirst()
        .orElseThrow();
  }
}
