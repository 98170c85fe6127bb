package org.tiercel.agreement.excerpt;

import org.tiercel.agreement.coefficient.Reason;
import org.tiercel.agreement.coefficient.Value;

/// How many excerpts of two coders match, over any number of posts.
///
/// @param matched pairs of excerpts
/// @param first excerpts of the first coder, matched or not
/// @param second excerpts of the second coder, matched or not
public record MatchScore(int matched, int first, int second) {
  /// No post yet.
  public static final MatchScore NONE = new MatchScore(0, 0, 0);

  /// Both together.
  public MatchScore plus(MatchScore other) {
    return new MatchScore(matched + other.matched, first + other.first, second + other.second);
  }

  /// The F1 measure: twice the matched over the excerpts of both, which is the harmonic mean of
  /// precision and recall whichever coder is taken as the standard (Hripcsak and Rothschild 2005).
  public Value f1() {
    return first + second == 0
        ? new Value.Undefined(Reason.NO_EXCERPT)
        : new Value.Defined(2.0 * matched / (first + second));
  }
}
