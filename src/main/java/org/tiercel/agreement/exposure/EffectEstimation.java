package org.tiercel.agreement.exposure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tiercel.agreement.coefficient.Bootstrap;
import org.tiercel.agreement.coefficient.Difference;
import org.tiercel.agreement.coefficient.DifferenceEstimator;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.agreement.coefficient.EstimationPlan;
import org.tiercel.agreement.coefficient.Estimator;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.coefficient.UnitGroup;
import org.tiercel.agreement.coefficient.Weighting;
import org.tiercel.agreement.project.PairedAnswers;
import org.tiercel.agreement.project.UnitTable;
import org.tiercel.agreement.table.Level;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.task.Progress;

/// Estimates agreement on each group of posts, and the difference of shown and withheld. All
/// intervals are percentile intervals over posts.
final class EffectEstimation {
  private static final Set<Measure> ALWAYS =
      EnumSet.of(Measure.PERCENT_AGREEMENT, Measure.KRIPPENDORFF_ALPHA);
  private static final Set<Measure> OF_SINGLE =
      EnumSet.of(Measure.PERCENT_AGREEMENT, Measure.KRIPPENDORFF_ALPHA, Measure.GWET_AC);

  private final Bootstrap bootstrap;
  private final Progress progress;

  EffectEstimation(Bootstrap bootstrap, Progress progress) {
    this.bootstrap = bootstrap;
    this.progress = progress;
  }

  /// One effect a measure that suits the tier.
  ///
  /// @param posts the posts of each group
  List<ExposureEffect> of(PairedAnswers.OfTier answers, List<String> coders, SeenGroups posts) {
    Level level = level(answers.tier());
    Map<ExposureGroup, List<Estimate>> estimates = new TreeMap<>();
    posts
        .units(answers.units())
        .forEach((group, table) -> estimates.put(group, estimates(table, level)));
    List<Difference> differences =
        new DifferenceEstimator(plan(level, Optional.empty()))
            .estimate(
                group(answers.units().ofPosts(posts.shown()::get)),
                group(answers.units().ofPosts(posts.withheld()::get)),
                progress);
    return differences.stream()
        .filter(difference -> measures(answers.tier()).contains(difference.measure()))
        .map(
            difference ->
                new ExposureEffect(
                    answers.tier(),
                    coders,
                    difference.measure(),
                    level,
                    groups(estimates, difference)))
        .toList();
  }

  private static List<GroupAgreement> groups(
      Map<ExposureGroup, List<Estimate>> estimates, Difference difference) {
    List<GroupAgreement> groups = new ArrayList<>();
    int compared = 0;
    for (Map.Entry<ExposureGroup, List<Estimate>> entry : estimates.entrySet()) {
      for (Estimate estimate : entry.getValue()) {
        if (estimate.measure() == difference.measure()) {
          groups.add(GroupAgreement.of(entry.getKey(), estimate));
          compared += entry.getKey() == ExposureGroup.MIXED ? 0 : estimate.units();
        }
      }
    }
    groups.add(GroupAgreement.of(difference, compared));
    return groups;
  }

  private List<Estimate> estimates(UnitTable table, Level level) {
    return new Estimator(plan(level, Optional.of(table))).estimate(table.ratings(), progress);
  }

  private EstimationPlan plan(Level level, Optional<UnitTable> table) {
    return new EstimationPlan(
        level,
        Weighting.IDENTITY,
        Optional.of(
            new Bootstrap(
                bootstrap.samples(),
                bootstrap.seed(),
                bootstrap.method(),
                table.map(UnitTable::clusters))));
  }

  private static UnitGroup group(UnitTable table) {
    return new UnitGroup(table.ratings(), table.clusters());
  }

  /// Under a tier that is asked of excerpts, a post has the set of codes of its excerpts.
  private static Level level(Tier tier) {
    if (tier.scope() == Scope.EXCERPT) {
      return Level.SET_MASI;
    }
    return switch (tier.kind()) {
      case SINGLE -> Level.NOMINAL;
      case ORDINAL -> Level.ORDINAL;
      case MULTI -> Level.SET_MASI;
    };
  }

  private static Set<Measure> measures(Tier tier) {
    boolean single = tier.scope() == Scope.POST && tier.kind() == TierKind.SINGLE;
    return single ? OF_SINGLE : ALWAYS;
  }
}
