package org.tiercel.suggest;

import java.util.List;
import java.util.stream.Stream;

/// What came of one post.
public sealed interface PostSuggestions {
  /// Processed, and no code found: the machine says *none* under each of its tiers that applies.
  PostSuggestions NOTHING = new Answered(List.of(), List.of());

  /// The machine read the post. Under a tier of its own that applies and has no proposal here, it
  /// says *none*.
  ///
  /// @param ofPost proposals under tiers of posts, in the order of the codebook
  /// @param ofExcerpts the excerpts it proposes, in the order of the text
  record Answered(List<Proposal> ofPost, List<ProposedExcerpt> ofExcerpts)
      implements PostSuggestions {
    /// Copies the lists.
    public Answered {
      ofPost = List.copyOf(ofPost);
      ofExcerpts = List.copyOf(ofExcerpts);
    }

    /// The proposals of the post and of all its excerpts.
    public Stream<Proposal> all() {
      return Stream.concat(
          ofPost.stream(), ofExcerpts.stream().flatMap(e -> e.proposals().stream()));
    }

    /// How many answers stay pending because several codes tied.
    public long ties() {
      return Stream.concat(Stream.of(ofPost), ofExcerpts.stream().map(ProposedExcerpt::proposals))
          .mapToLong(
              together ->
                  together.stream()
                      .filter(Proposal::tied)
                      .map(Proposal::question)
                      .distinct()
                      .count())
          .sum();
    }
  }

  /// The machine could not read the post, which stays pending under all of its tiers.
  ///
  /// @param reason one sentence for the researcher
  record Failed(String reason) implements PostSuggestions {}
}
