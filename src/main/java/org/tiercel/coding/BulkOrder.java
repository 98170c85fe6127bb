package org.tiercel.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;

/// What is to be given to many posts at once.
///
/// @param codes keys of codes by key of their tier; in a tier of one code the first counts
/// @param answered what becomes of posts that have an answer there
public record BulkOrder(Map<String, List<String>> codes, Answered answered) {
  /// Copies the map.
  public BulkOrder {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    codes.forEach((tier, keys) -> copy.put(tier, List.copyOf(keys)));
    codes = java.util.Collections.unmodifiableMap(copy);
  }

  /// What becomes of an answer that a post has already.
  public enum Answered {
    /// It stays as it is.
    KEEP,
    /// It stays, and the codes are added; a tier of one code keeps the one it has.
    ADD,
    /// The codes take its place.
    REPLACE
  }

  /// The tiers whose codes can be given to many posts: those of posts, unless they are asked once
  /// for each code of another.
  public static List<Tier> tiers(Codebook codebook) {
    return codebook.tiers(Scope.POST).stream().filter(tier -> tier.per() == null).toList();
  }
}
