package org.tiercel.codebook.difference;

/// One thing that differs between two versions of a codebook.
///
/// @param what what kind of thing
/// @param tier label of the tier; empty for the codebook itself
/// @param code label of the code; empty for a tier
/// @param before what stood there, in words
/// @param after what stands there, in words
public record Difference(What what, String tier, String code, String before, String after) {
  /// What differs. Their words are in `difference.properties`.
  public enum What {
    /// The codebook's name.
    NAME,
    /// Its notes.
    NOTES,
    /// Its source.
    SOURCE,
    /// A tier came in.
    TIER_ADDED,
    /// A tier went.
    TIER_REMOVED,
    /// The tiers are asked in another order.
    TIER_ORDER,
    /// A tier's label.
    TIER_LABEL,
    /// A tier's key.
    TIER_KEY,
    /// What a tier asks.
    QUESTION,
    /// What a tier is asked of.
    SCOPE,
    /// How many codes an answer holds.
    KIND,
    /// When a tier is asked.
    CONDITION,
    /// For each of which codes a tier is asked.
    PER,
    /// A code came in.
    CODE_ADDED,
    /// A code went.
    CODE_REMOVED,
    /// A code became part of another.
    CODE_MERGED,
    /// A code became several.
    CODE_SPLIT,
    /// A code stands below another.
    CODE_MOVED,
    /// The codes of a tier stand in another order.
    CODE_ORDER,
    /// A code's label.
    LABEL,
    /// A code's key.
    CODE_KEY,
    /// What a code means.
    DEFINITION,
    /// Cases that belong to it.
    INCLUDE,
    /// Cases that do not.
    EXCLUDE,
    /// Its examples.
    EXAMPLES,
    /// Its colour.
    COLOR,
    /// The key that chooses it.
    SHORTCUT,
    /// Whether it can be given itself.
    SELECTABLE,
    /// The number it stands for.
    VALUE,
    /// Whether it takes terms.
    OPEN,
    /// How the rule coder finds it.
    RULES
  }
}
