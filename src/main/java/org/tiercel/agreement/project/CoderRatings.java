package org.tiercel.agreement.project;

import java.util.Set;
import java.util.SortedMap;
import org.tiercel.domain.Coder;

/// What one coder says of all posts that count.
///
/// @param coder who
/// @param tiers keys of the tiers that the coder was asked
/// @param posts by row id of the post
/// @param frozen how many of them were read from closed batches
/// @param excluded how many posts do not count because cleaning excluded them
record CoderRatings(
    Coder coder,
    Set<String> tiers,
    SortedMap<Integer, PostRatings> posts,
    int frozen,
    int excluded) {
  /// Where a coder who has done a post stands under a question about it.
  Rating rating(PostRatings post, Slot slot) {
    Rating otherwise = tiers.contains(slot.tier()) ? Rating.NOT_APPLICABLE : Rating.MISSING;
    return post.ratings().getOrDefault(slot, otherwise);
  }
}
