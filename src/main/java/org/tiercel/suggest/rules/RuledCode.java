package org.tiercel.suggest.rules;

import java.util.Set;
import java.util.stream.Collectors;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;

/// A code that has rules, with its tier.
///
/// @param tier the tier
/// @param code the code
/// @param below keys of the codes below it
record RuledCode(Tier tier, Code code, Set<String> below) {
  static RuledCode of(Tier tier, Code code) {
    Set<String> below =
        code.children().stream()
            .flatMap(Code::withDescendants)
            .map(Code::key)
            .collect(Collectors.toUnmodifiableSet());
    return new RuledCode(tier, code, below);
  }

  /// Whether both are answers to one question.
  boolean sharesTier(RuledCode other) {
    return tier.key().equals(other.tier.key());
  }

  /// `tier/code`.
  @Override
  public String toString() {
    return tier.key() + "/" + code.key();
  }
}
