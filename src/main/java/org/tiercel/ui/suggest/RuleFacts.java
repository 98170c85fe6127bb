package org.tiercel.ui.suggest;

import java.util.List;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;

/// What a codebook's rules are made of.
///
/// @param tiers labels of the tiers they answer
/// @param codes how many codes have rules
/// @param phrases how many phrases there are
/// @param patterns how many patterns there are
record RuleFacts(List<String> tiers, int codes, int phrases, int patterns) {
  RuleFacts {
    tiers = List.copyOf(tiers);
  }

  /// @param answered keys of the tiers that rules answer
  static RuleFacts of(Codebook codebook, List<String> answered) {
    List<Tier> tiers =
        codebook.tiers().stream().filter(tier -> answered.contains(tier.key())).toList();
    List<Code> ruled =
        tiers.stream()
            .flatMap(Tier::allCodes)
            .filter(code -> code.selectable() && !code.rules().isEmpty())
            .toList();
    return new RuleFacts(
        tiers.stream().map(Tier::label).toList(),
        ruled.size(),
        ruled.stream().mapToInt(code -> code.rules().any().size()).sum(),
        ruled.stream().mapToInt(code -> code.rules().patterns().size()).sum());
  }

  boolean isEmpty() {
    return codes == 0;
  }
}
