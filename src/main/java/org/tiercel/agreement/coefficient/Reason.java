package org.tiercel.agreement.coefficient;

import java.util.Locale;

/// Why a statistic has no value.
public enum Reason {
  /// No unit has two ratings.
  NO_PAIRED_UNIT,
  /// Every rating is the same category, so that chance alone would give full agreement.
  EXPECTED_AGREEMENT_ONE,
  /// Every pairable rating is the same value, so that no disagreement was to be expected.
  EXPECTED_DISAGREEMENT_ZERO,
  /// Chance agreement is defined from two categories on.
  TOO_FEW_CATEGORIES,
  /// The level of measurement or the weights need numbers.
  NUMBERS_NEEDED,
  /// The ratio level or weights need numbers from zero up.
  NEGATIVE_NUMBERS,
  /// The level of measurement needs ratings that are sets.
  SETS_NEEDED,
  /// Sets of codes have no order that weights could use.
  ORDER_NEEDED,
  /// Nobody gave the code.
  NO_POSITIVE,
  /// Nobody left the code out.
  NO_NEGATIVE,
  /// The index compares exactly two coders.
  TWO_CODERS_NEEDED,
  /// Neither coder has an excerpt.
  NO_EXCERPT;

  /// The reason in plain English, as a sentence without its full stop.
  public String text() {
    return text(Locale.ENGLISH);
  }

  /// The reason in plain words, as a sentence without its full stop.
  public String text(Locale language) {
    return Texts.get("undefined." + name().toLowerCase(Locale.ROOT).replace('_', '-'), language);
  }
}
