package org.tiercel.agreement.exposure;

import java.util.BitSet;
import java.util.Optional;
import org.tiercel.agreement.project.PairedAnswers;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Exposure;

/// Groups posts by what coders saw of suggestions.
///
/// A post counts as withheld only where some machine has a suggestion on it: where suggestions were
/// shown there was at least one, and posts on which machines find nothing are easier, so that
/// without this rule the groups would differ for reasons of their own. Posts on which nobody saw
/// suggestions, and not because a batch withheld them, are in no group.
final class SeenPosts {
  private final PairedAnswers answers;
  private final BitSet posts;
  private final BitSet suggested;

  /// @param posts those that count
  /// @param suggested those of which some machine has something to suggest
  SeenPosts(PairedAnswers answers, BitSet posts, BitSet suggested) {
    this.answers = answers;
    this.posts = posts;
    this.suggested = suggested;
  }

  /// The groups of the posts that two people have done.
  SeenGroups of(Coder first, Coder second) {
    SeenGroups groups = SeenGroups.ofPeople();
    posts.stream()
        .forEach(
            post ->
                seen(first, post)
                    .ifPresent(
                        mine ->
                            seen(second, post).ifPresent(other -> add(groups, post, mine, other))));
    return groups;
  }

  /// The groups of the posts that one person has done.
  SeenGroups of(Coder person) {
    SeenGroups groups = SeenGroups.ofPerson();
    posts.stream()
        .forEach(post -> seen(person, post).ifPresent(mine -> add(groups, post, mine, mine)));
    return groups;
  }

  private Optional<Exposure> seen(Coder coder, int post) {
    return answers.exposure(coder, post);
  }

  private void add(SeenGroups groups, int post, Exposure first, Exposure second) {
    if (first == Exposure.SHOWN && second == Exposure.SHOWN) {
      groups.shown().set(post);
    } else if (first == Exposure.SHOWN || second == Exposure.SHOWN) {
      groups.mixed().ifPresent(mixed -> mixed.set(post));
    } else if (first == Exposure.WITHHELD && second == Exposure.WITHHELD && suggested.get(post)) {
      groups.withheld().set(post);
    }
  }
}
