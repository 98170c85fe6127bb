package org.tiercel.ui.shell;

import org.tiercel.domain.Code;
import org.tiercel.domain.Memo;
import org.tiercel.domain.Tier;

/// Something that a search has found.
public sealed interface SearchHit {
  /// All posts that hold the words.
  ///
  /// @param count how many there are, in words
  record Posts(String count) implements SearchHit {}

  /// A tier of the codebook.
  record OfTier(Tier tier) implements SearchHit {}

  /// A code of the codebook.
  ///
  /// @param tier where it stands
  record OfCode(Tier tier, Code code) implements SearchHit {}

  /// A memo.
  record OfMemo(Memo memo) implements SearchHit {}
}
