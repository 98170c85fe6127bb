package org.tiercel.agreement.excerpt;

import java.util.List;

/// Which excerpt of one coder is which of another in one post. Excerpts are known by their place in
/// the lists that were matched.
///
/// @param pairs the matched, by the place of the first
/// @param unmatchedFirst the places that only the first coder marked
/// @param unmatchedSecond the places that only the second coder marked
public record Matching(
    List<Pair> pairs, List<Integer> unmatchedFirst, List<Integer> unmatchedSecond) {
  public Matching {
    pairs = List.copyOf(pairs);
    unmatchedFirst = List.copyOf(unmatchedFirst);
    unmatchedSecond = List.copyOf(unmatchedSecond);
  }

  /// Two excerpts that count as one.
  ///
  /// @param first the place among the first coder's excerpts
  /// @param second the place among the second coder's excerpts
  /// @param overlap the share of characters that they have in common
  public record Pair(int first, int second, double overlap) {}

  /// What this matching adds to the score of many.
  public MatchScore score() {
    return new MatchScore(
        pairs.size(), pairs.size() + unmatchedFirst.size(), pairs.size() + unmatchedSecond.size());
  }
}
