package org.tiercel.suggest.llm.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Span;
import org.tiercel.suggest.PostSuggestions.Answered;
import org.tiercel.suggest.ProposedExcerpt;

/// Excerpts of several repeats that speak of the same passage: each joins the cluster whose first
/// excerpt it overlaps most, by at least half of the characters that either covers, as excerpts of
/// two coders match; a repeat has one excerpt in a cluster at most. Excerpts of the whole post are
/// a passage of their own.
final class ExcerptClusters {
  private static final double LEAST_OVERLAP = .5;

  /// An excerpt and where it comes from.
  ///
  /// @param repeat place of the repeat, from 0
  record Member(int repeat, ProposedExcerpt excerpt) {}

  /// Excerpts that belong together.
  record Cluster(List<Member> members) {
    /// The passage, as the first repeat has it.
    @Nullable Span span() {
      return members.getFirst().excerpt().span();
    }

    private boolean has(int repeat) {
      return members.stream().anyMatch(member -> member.repeat() == repeat);
    }
  }

  private ExcerptClusters() {}

  /// In the order in which passages came up.
  static List<Cluster> of(List<Answered> repeats) {
    List<Cluster> clusters = new ArrayList<>();
    for (int repeat = 0; repeat < repeats.size(); repeat++) {
      for (ProposedExcerpt excerpt : repeats.get(repeat).ofExcerpts()) {
        place(clusters, new Member(repeat, excerpt));
      }
    }
    return clusters;
  }

  private static void place(List<Cluster> clusters, Member member) {
    Cluster best = null;
    double most = 0;
    for (Cluster cluster : clusters) {
      double overlap =
          cluster.has(member.repeat()) ? 0 : overlap(cluster.span(), member.excerpt().span());
      if (overlap >= LEAST_OVERLAP && overlap > most) {
        best = cluster;
        most = overlap;
      }
    }
    if (best == null) {
      best = new Cluster(new ArrayList<>());
      clusters.add(best);
    }
    best.members().add(member);
  }

  private static double overlap(@Nullable Span one, @Nullable Span other) {
    if (one == null || other == null) {
      return Objects.equals(one, other) ? 1 : 0;
    }
    int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    int either = one.end() - one.start() + other.end() - other.start() - both;
    return both <= 0 ? 0 : (double) both / either;
  }
}
