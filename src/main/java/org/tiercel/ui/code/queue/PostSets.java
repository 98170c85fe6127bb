package org.tiercel.ui.code.queue;

import java.util.BitSet;
import org.tiercel.domain.Coder;
import org.tiercel.store.ProjectFile;

/// Which posts a queue can hold and how far the coder is with each: one bit a post and question, by
/// row id.
///
/// @param included all that cleaning kept
/// @param begun those on which the coder has said anything
/// @param done those that the coder has finished
/// @param flagged those that the coder has flagged
record PostSets(BitSet included, BitSet begun, BitSet done, BitSet flagged) {
  /// Reads them from a project.
  static PostSets read(ProjectFile project, Coder coder, int round) {
    return new PostSets(
        project.posts().included(),
        project.annotations().begunPosts(coder.id(), round),
        project.annotations().donePosts(coder.id(), round),
        project.annotations().flaggedPosts(coder.id(), round));
  }

  /// No posts.
  static PostSets empty() {
    return new PostSets(new BitSet(), new BitSet(), new BitSet(), new BitSet());
  }

  /// Whether a queue of this kind holds a post.
  boolean holds(QueueFilter filter, int id) {
    return switch (filter) {
      case TO_DO -> !done.get(id);
      case DRAFT -> begun.get(id) && !done.get(id);
      case DONE -> done.get(id);
      case FLAGGED -> flagged.get(id);
      case ALL -> true;
    };
  }

  /// The posts of a queue.
  ///
  /// @param of all posts there are for it
  BitSet posts(QueueFilter filter, BitSet of) {
    BitSet posts = (BitSet) of.clone();
    switch (filter) {
      case TO_DO -> posts.andNot(done);
      case DRAFT -> {
        posts.and(begun);
        posts.andNot(done);
      }
      case DONE -> posts.and(done);
      case FLAGGED -> posts.and(flagged);
      case ALL -> {}
    }
    return posts;
  }
}
