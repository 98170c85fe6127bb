package org.tiercel.reconcile.batch;

import java.util.List;
import java.util.Set;
import org.tiercel.domain.Run;

/// Which posts come into a batch, and how they are drawn.
public sealed interface Sampling {
  /// Every post there is to draw from.
  record All() implements Sampling {}

  /// Certain posts.
  ///
  /// @param posts row ids
  record Listed(List<Long> posts) implements Sampling {
    /// Copies the list.
    public Listed {
      posts = List.copyOf(posts);
    }
  }

  /// So many posts, each equally likely.
  ///
  /// @param posts how many
  record AtRandom(int posts) implements Sampling {}

  /// So many posts, from each stratum in proportion to its size.
  ///
  /// @param posts how many
  /// @param by the strata
  record Stratified(int posts, Strata by) implements Sampling {}

  /// So many posts, of which a share has rare codes; as many as there are, if there are fewer.
  /// Within the two parts every post is equally likely.
  ///
  /// @param posts how many
  /// @param codes whose codes under which tier
  /// @param rare keys of the codes; a parent stands for its descendants too
  /// @param share of the posts that are to have one, 0 to 1
  record Enriched(int posts, CodesOf codes, Set<String> rare, double share) implements Sampling {
    /// Copies the set.
    public Enriched {
      rare = Set.copyOf(rare);
    }
  }

  /// So many posts, those first on which a machine was least sure of one of its suggestions; of
  /// equally sure ones, which come first is random. Posts without a confidence are not drawn.
  ///
  /// @param posts how many
  /// @param run what the machine said
  record UncertainFirst(int posts, Run run) implements Sampling {}
}
