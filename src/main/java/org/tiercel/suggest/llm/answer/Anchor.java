package org.tiercel.suggest.llm.answer;

import org.tiercel.domain.Span;

/// Where a quote stands in a post.
///
/// @param span in the post as stored
/// @param inMasked in the text that the model read
/// @param fit how well the quote fits
record Anchor(Span span, Span inMasked, Fit fit) {
  /// How a quote and the words of the post compare.
  enum Fit {
    /// Character by character.
    EXACT,
    /// But for white space, case, forms of letters, marks and dashes, or punctuation at its ends.
    FOLDED,
    /// But for at most a tenth of its characters.
    NEAR
  }
}
