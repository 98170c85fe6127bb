package org.tiercel.ui.code;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Tier;

/// A tier in the right pane.
sealed interface TierLine {
  /// A tier that is asked.
  ///
  /// @param focus what its keys would answer
  /// @param badge its number, in an excerpt behind the number of the excerpt
  /// @param tier the tier
  /// @param of label of the code it is asked for, under a `per` tier
  /// @param given the codes given
  /// @param none whether the answer is *none*
  /// @param notAsked what it did not ask when the post was done; absent where it asked all
  /// @param waiting how many suggestions are undecided
  /// @param focused whether the keys act on it
  /// @param codes its rows, when focused
  record Asked(
      Focus focus,
      String badge,
      Tier tier,
      @Nullable String of,
      List<GivenCode> given,
      boolean none,
      @Nullable NotAsked notAsked,
      int waiting,
      boolean focused,
      List<CodeLine> codes)
      implements TierLine {
    /// Copies the lists.
    public Asked {
      given = List.copyOf(given);
      codes = List.copyOf(codes);
    }

    /// Whether it has an answer.
    boolean answered() {
      return none || !given.isEmpty();
    }
  }

  /// A tier whose conditions do not hold.
  ///
  /// @param label of the tier, or of all excerpt tiers
  /// @param opensWhen its conditions in words
  record Closed(String label, String opensWhen) implements TierLine {}
}
