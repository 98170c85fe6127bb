package org.tiercel.agreement.project;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;

/// Which level of a tree of codes is compared.
public enum LevelOf {
  /// Every code by itself.
  LEAF,
  /// Every code as the code at the top above it.
  TOP;

  /// The name on the command line.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The level of that name.
  public static Optional<LevelOf> of(String key) {
    return Arrays.stream(values()).filter(level -> level.key().equals(key)).findFirst();
  }

  /// The codes that are compared under a tier, in declared order.
  public List<Code> codes(Tier tier) {
    return this == TOP ? tier.codes() : tier.selectableCodes();
  }

  /// What a code of a tier counts as; nothing where the tier has no such code any more.
  Optional<Code> countsAs(Tier tier, String code) {
    return this == TOP ? tier.topOf(code) : tier.code(code).filter(Code::selectable);
  }
}
