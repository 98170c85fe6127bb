package org.tiercel.codebook.advice;

import org.jspecify.annotations.Nullable;

/// Something in a codebook that its author should look at.
///
/// @param kind what it is
/// @param tier key of the tier
/// @param code key of the code; absent for a tier
/// @param about label of the other code, the phrase, or whatever it is about; empty for nothing
///     more
public record Advice(Kind kind, String tier, @Nullable String code, String about) {
  /// What there is to look at.
  public enum Kind {
    /// A code that can be given has no definition.
    NO_DEFINITION,
    /// A tier asks nothing in words.
    NO_QUESTION,
    /// A tier offers no code.
    NO_CODES,
    /// Two codes of a tier have one name.
    SAME_LABEL,
    /// Two codes of a tier are found by one phrase.
    SAME_RULE,
    /// A tier's condition can never hold.
    NEVER_ASKED
  }
}
