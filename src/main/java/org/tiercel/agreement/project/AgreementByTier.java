package org.tiercel.agreement.project;

import java.util.ArrayList;
import java.util.List;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// Goes through tiers and compares what coders say under each: post tiers in order, conditional
/// ones both ways, then for every pair of coders their excerpts, tier by tier and as whole records,
/// then the codes of excerpts by post.
final class AgreementByTier {
  private final ProjectFile project;
  private final Comparison comparison;
  private final Asked asked;

  AgreementByTier(ProjectFile project, Comparison comparison, Asked asked) {
    this.project = project;
    this.comparison = comparison;
    this.asked = asked;
  }

  List<TierAgreement> of(List<Tier> tiers, List<CoderRatings> coders, Progress progress) {
    TierComparison report = new TierComparison(comparison, asked, coders, progress);
    PostUnits posts = new PostUnits(coders);
    List<TierAgreement> results = new ArrayList<>();
    for (Tier tier : ofScope(tiers, Scope.POST)) {
      results.addAll(report.ofPosts(tier, posts));
    }
    List<Tier> excerptTiers = ofScope(tiers, Scope.EXCERPT);
    if (!excerptTiers.isEmpty()) {
      boolean all = comparison.tier().isEmpty();
      TextLengths lengths = new TextLengths(project, coders);
      for (int first = 0; first < coders.size(); first++) {
        for (int second = first + 1; second < coders.size(); second++) {
          progress.stopIfCancelled();
          results.addAll(
              report.ofExcerpts(excerptTiers, coders.get(first), coders.get(second), lengths, all));
        }
      }
      excerptTiers.forEach(tier -> results.add(report.ofSets(tier, posts)));
    }
    return List.copyOf(results);
  }

  private static List<Tier> ofScope(List<Tier> tiers, Scope scope) {
    return tiers.stream().filter(tier -> tier.scope() == scope).toList();
  }
}
