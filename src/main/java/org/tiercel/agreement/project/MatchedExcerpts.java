package org.tiercel.agreement.project;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.tiercel.agreement.excerpt.ExcerptMatching;
import org.tiercel.agreement.excerpt.Extent;
import org.tiercel.agreement.excerpt.MatchScore;
import org.tiercel.agreement.excerpt.Matching;

/// The excerpts of two coders, matched one to one in each post that both have done.
///
/// @param pairs in order of posts
/// @param score how many match
/// @param askedOfOne how many excerpts stand in posts of which the other coder found that excerpts
///     are not asked for; they match nothing
record MatchedExcerpts(List<ExcerptPair> pairs, MatchScore score, long askedOfOne) {
  MatchedExcerpts {
    pairs = List.copyOf(pairs);
  }

  /// @param textLength length of a post by its row id
  static MatchedExcerpts of(CoderRatings first, CoderRatings second, IntUnaryOperator textLength) {
    List<ExcerptPair> pairs = new ArrayList<>();
    MatchScore score = MatchScore.NONE;
    long askedOfOne = 0;
    for (var entry : first.posts().entrySet()) {
      PostRatings mine = entry.getValue();
      PostRatings other = second.posts().get(entry.getKey());
      if (other != null) {
        Matching matching = match(mine, other, textLength.applyAsInt(entry.getKey()));
        score = score.plus(matching.score());
        if (mine.excerptsAsked() != other.excerptsAsked()) {
          askedOfOne += mine.excerpts().size() + other.excerpts().size();
        }
        boolean exposed = mine.exposed() || other.exposed();
        for (Matching.Pair pair : matching.pairs()) {
          pairs.add(
              new ExcerptPair(
                  entry.getKey(),
                  mine.excerpts().get(pair.first()),
                  other.excerpts().get(pair.second()),
                  exposed));
        }
      }
    }
    return new MatchedExcerpts(pairs, score, askedOfOne);
  }

  private static Matching match(PostRatings mine, PostRatings other, int textLength) {
    return ExcerptMatching.of(
        extents(mine, textLength),
        extents(other, textLength),
        (a, b) -> mine.excerpts().get(a).likeness(other.excerpts().get(b)));
  }

  private static List<Extent> extents(PostRatings post, int textLength) {
    return post.excerpts().stream().map(excerpt -> excerpt.extent(textLength)).toList();
  }
}
