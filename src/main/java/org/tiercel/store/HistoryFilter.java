package org.tiercel.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which acts are looked for.
///
/// @param postId on this post; absent for all
/// @param coderId by this coder; absent for all
/// @param kinds of these kinds; empty for all
/// @param tier that gave or took back a code under this tier; absent for all
/// @param code the code; absent with the tier
public record HistoryFilter(
    @Nullable Long postId,
    @Nullable Long coderId,
    List<String> kinds,
    @Nullable String tier,
    @Nullable String code) {
  /// Every act.
  public static final HistoryFilter ALL = new HistoryFilter(null, null, List.of(), null, null);

  /// Copies the list.
  public HistoryFilter {
    kinds = List.copyOf(kinds);
  }

  /// The same acts by one coder.
  public HistoryFilter by(long coder) {
    return new HistoryFilter(postId, coder, kinds, tier, code);
  }

  /// Whether only reading an act tells that it is looked for.
  boolean sifts() {
    return !kinds.isEmpty() || code != null;
  }
}
