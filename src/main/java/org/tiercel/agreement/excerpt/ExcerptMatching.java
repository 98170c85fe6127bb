package org.tiercel.agreement.excerpt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Matches the excerpts of two coders in one post one to one, so that the total overlap is the
/// greatest possible; among equal totals the one with the most alike codes is taken. Excerpts match
/// where they share at least half of the characters that either covers.
public final class ExcerptMatching {
  /// The least overlap at which two excerpts can be the same.
  public static final double LEAST_OVERLAP = 0.5;

  /// Overlaps are compared to eight decimals, likenesses to three: sums of whole numbers have no
  /// rounding that could decide a tie.
  private static final double OVERLAP_UNITS = 1e8;

  private static final long LIKENESS_UNITS = 1_000;

  /// How alike the codes of two excerpts are.
  @FunctionalInterface
  public interface Likeness {
    /// A number from 0, nothing in common, to 1, the same codes.
    ///
    /// @param first the place among the first coder's excerpts
    /// @param second the place among the second coder's excerpts
    double of(int first, int second);
  }

  private final List<Extent> first;
  private final List<Extent> second;
  private final Likeness likeness;

  private ExcerptMatching(List<Extent> first, List<Extent> second, Likeness likeness) {
    this.first = first;
    this.second = second;
    this.likeness = likeness;
  }

  /// Matches the excerpts of one post.
  ///
  /// @param first what the first coder marked
  /// @param second what the second coder marked
  public static Matching of(List<Extent> first, List<Extent> second, Likeness likeness) {
    return new ExcerptMatching(first, second, likeness).matching();
  }

  private Matching matching() {
    int[] partner = Assignment.of(gains(), second.size());
    List<Matching.Pair> pairs = new ArrayList<>();
    List<Integer> unmatchedFirst = new ArrayList<>();
    boolean[] taken = new boolean[second.size()];
    for (int a = 0; a < partner.length; a++) {
      if (partner[a] == Assignment.NONE) {
        unmatchedFirst.add(a);
      } else {
        taken[partner[a]] = true;
        pairs.add(new Matching.Pair(a, partner[a], first.get(a).overlap(second.get(partner[a]))));
      }
    }
    List<Integer> unmatchedSecond =
        IntStream.range(0, taken.length).filter(b -> !taken[b]).boxed().toList();
    return new Matching(pairs, unmatchedFirst, unmatchedSecond);
  }

  private long[][] gains() {
    long[][] gains = new long[first.size()][second.size()];
    long mostLikeness = LIKENESS_UNITS * Math.min(first.size(), second.size()) + 1;
    for (int a = 0; a < first.size(); a++) {
      for (int b = 0; b < second.size(); b++) {
        double overlap = first.get(a).overlap(second.get(b));
        if (overlap >= LEAST_OVERLAP) {
          gains[a][b] =
              Math.round(overlap * OVERLAP_UNITS) * mostLikeness
                  + Math.round(likeness.of(a, b) * LIKENESS_UNITS);
        }
      }
    }
    return gains;
  }
}
