package org.tiercel.ui.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Post;
import org.tiercel.domain.PostKey;
import org.tiercel.store.Posts;
import org.tiercel.task.Progress;

/// A post with what it answers and what answers it.
///
/// @param post the post
/// @param above the posts it answers, the one it answers itself last
/// @param replies the posts that answer it, as far as its thread is known
/// @param more how many replies there are beyond those
record PostDetail(Post post, List<Post> above, List<Post> replies, int more) {
  private static final int MOST_ABOVE = 5;
  private static final int MOST_REPLIES = 40;
  private static final int PAGE = 500;

  /// Looking for replies ends here: a thread may be as long as the corpus.
  private static final int MOST_OF_THREAD = 20_000;

  PostDetail {
    above = List.copyOf(above);
    replies = List.copyOf(replies);
  }

  /// Reads a post; empty if it is no longer there.
  static Optional<PostDetail> read(Posts posts, long id, Progress progress) {
    return posts.find(id).map(post -> around(posts, post, progress));
  }

  private static PostDetail around(Posts posts, Post post, Progress progress) {
    List<Post> replies = new ArrayList<>();
    int more = 0;
    if (post.thread() != null) {
      long after = 0;
      int seen = 0;
      List<Post> page = page(posts, post, after);
      while (!page.isEmpty() && seen < MOST_OF_THREAD) {
        progress.stopIfCancelled();
        for (Post other : page) {
          if (post.key().externalId().equals(other.parent()) && other.id() != post.id()) {
            if (replies.size() < MOST_REPLIES) {
              replies.add(other);
            } else {
              more++;
            }
          }
        }
        seen += page.size();
        after = page.getLast().id();
        page = page(posts, post, after);
      }
    }
    return new PostDetail(post, above(posts, post), replies, more);
  }

  private static List<Post> page(Posts posts, Post post, long after) {
    String thread = post.thread();
    return thread == null ? List.of() : posts.ofThread(post.key().platform(), thread, after, PAGE);
  }

  private static List<Post> above(Posts posts, Post post) {
    List<Post> above = new ArrayList<>();
    @Nullable String parent = post.parent();
    while (parent != null && above.size() < MOST_ABOVE) {
      Optional<Post> found = posts.find(new PostKey(post.key().platform(), parent));
      if (found.isEmpty() || above.contains(found.get()) || found.get().id() == post.id()) {
        break;
      }
      above.addFirst(found.get());
      parent = found.get().parent();
    }
    return above;
  }
}
