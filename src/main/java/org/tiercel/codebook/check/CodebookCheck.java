package org.tiercel.codebook.check;

import java.util.List;
import java.util.stream.Stream;
import org.tiercel.domain.Codebook;

/// One rule that every codebook keeps.
public interface CodebookCheck {
  /// Where the codebook breaks the rule, in its order.
  Stream<Problem> problems(Codebook codebook);

  /// All checks, in the order in which their problems are told.
  static List<CodebookCheck> all() {
    return List.of(
        new TiersPresent(),
        new KeysWellFormed(),
        new TierKeysUnique(),
        new CodeKeysUnique(),
        new NoneReserved(),
        new LeavesSelectable(),
        new OrdinalRising(),
        new ConditionsLookBack(),
        new PerLooksBack(),
        new PostTiersStandAlone(),
        new ShortcutsDistinct(),
        new ColorsReadable(),
        new PatternsCompile(),
        new RulesReachable());
  }

  /// What all checks find.
  static List<Problem> check(Codebook codebook) {
    return all().stream().flatMap(check -> check.problems(codebook)).toList();
  }
}
