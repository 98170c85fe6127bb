package org.tiercel.store;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.tiercel.task.Progress;

/// Lists of posts, sorted and filtered, as row ids. One of a million posts takes a second or two,
/// so ask for it in the background.
public final class PostLists {
  private final Connections connections;

  PostLists(Connections connections) {
    this.connections = connections;
  }

  /// The names of the platforms, in order.
  public List<String> platforms() {
    return connections.read(
        handle ->
            handle
                .createQuery("select name from platform order by name")
                .mapTo(String.class)
                .list());
  }

  /// The row ids of some posts in some order.
  ///
  /// @param falling whether the greatest comes first; posts without a value come last all the same
  /// @throws CancellationException if it was cancelled
  public int[] list(PostFilter filter, PostOrder order, boolean falling, Progress progress) {
    BitSet posts = new FilteredPosts(connections, progress).of(filter);
    if (order == PostOrder.IMPORTED) {
      int[] ids = posts.stream().toArray();
      return falling ? reversed(ids) : ids;
    }
    return connections.read(handle -> SortedPosts.of(handle, order, falling, posts, progress));
  }

  private static int[] reversed(int[] ids) {
    return IntStream.range(0, ids.length).map(i -> ids[ids.length - 1 - i]).toArray();
  }
}
