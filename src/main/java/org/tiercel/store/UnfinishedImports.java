package org.tiercel.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Removes an import that did not come to its end, whole. It can be cut off itself and goes on the
/// next time, since the import's own row goes last.
final class UnfinishedImports {
  private static final int BLOCK = 50_000;

  private final Connections connections;

  UnfinishedImports(Connections connections) {
    this.connections = connections;
  }

  void remove() {
    List<Long> starts =
        connections.read(
            handle ->
                handle
                    .createQuery("select first_post from import where finished_at is null")
                    .mapTo(Long.class)
                    .list());
    for (long first : starts) {
      removeFrom(first);
    }
  }

  /// Everything from this post on belongs to the unfinished import, as there is only one at a time.
  /// Nothing can point to its posts, so nobody looks for what does: that would read other tables
  /// whole for each of them.
  private void removeFrom(long first) {
    connections.onWriter(handle -> handle.execute("pragma foreign_keys = off"));
    try {
      if (first == 1) {
        connections.writeOnly(PostRemoval::all);
      }
      boolean more = true;
      while (more) {
        more = connections.write(handle -> removeBlock(handle, first));
      }
      connections.writeOnly(UnfinishedImports::removeRest);
    } finally {
      connections.onWriter(handle -> handle.execute("pragma foreign_keys = on"));
    }
  }

  private static boolean removeBlock(Handle handle, long first) {
    return !PostRemoval.last(handle, first, Long.MAX_VALUE, BLOCK).isEmpty();
  }

  private static void removeRest(Handle handle) {
    PostRemoval.placesWithoutPosts(handle);
    handle.execute("delete from import where finished_at is null");
  }
}
