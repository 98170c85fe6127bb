package org.tiercel.suggest.rules;

import java.util.Comparator;
import org.tiercel.domain.Span;

/// A place in a post where a rule or a guard of a code stands.
///
/// @param code number of the code
/// @param rule number of the rule; absent, as -1, for a guard
/// @param span where, in the post's own characters
record Hit(int code, int rule, Span span) {
  static final int GUARD = -1;

  /// By code, in the order of the codebook, then from left to right, the longer first.
  static final Comparator<Hit> BY_CODE =
      Comparator.comparingInt(Hit::code)
          .thenComparingInt(hit -> hit.span().start())
          .thenComparing(hit -> hit.span().end(), Comparator.reverseOrder())
          .thenComparingInt(Hit::rule);

  boolean isGuard() {
    return rule == GUARD;
  }
}
