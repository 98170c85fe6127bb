package org.tiercel.agreement.exposure;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Decision;

/// Counts what became of suggestions of one code.
final class UseTally {
  private final Map<Decision, Integer> decided = new EnumMap<>(Decision.class);
  private int withheld;

  /// @param decision what the person did; null where it was withheld
  /// @param count how many suggestions came to this end
  void add(@Nullable Decision decision, int count) {
    if (decision == null) {
      withheld += count;
    } else {
      decided.merge(decision, count, Integer::sum);
    }
  }

  CodeUse use(Coder coder, Coder machine, String tier, String code) {
    return new CodeUse(
        coder,
        machine,
        tier,
        code,
        decided(Decision.ACCEPTED),
        decided(Decision.CHANGED),
        decided(Decision.REJECTED),
        decided(Decision.PASSED_OVER),
        withheld);
  }

  private int decided(Decision decision) {
    return decided.getOrDefault(decision, 0);
  }
}
