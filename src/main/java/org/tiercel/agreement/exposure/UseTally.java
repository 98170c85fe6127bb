package org.tiercel.agreement.exposure;

import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Decision;

/// Counts what became of suggestions of one code.
final class UseTally {
  private final int[] decided = new int[Decision.values().length];
  private int withheld;

  /// @param decision what the person did; null where it was withheld
  /// @param count how many suggestions came to this end
  void add(@Nullable Decision decision, int count) {
    if (decision == null) {
      withheld += count;
    } else {
      decided[decision.ordinal()] += count;
    }
  }

  CodeUse use(Coder coder, Coder machine, String tier, String code) {
    return new CodeUse(
        coder,
        machine,
        tier,
        code,
        decided[Decision.ACCEPTED.ordinal()],
        decided[Decision.CHANGED.ordinal()],
        decided[Decision.REJECTED.ordinal()],
        decided[Decision.PASSED_OVER.ordinal()],
        withheld);
  }
}
