package org.tiercel.ui.code.queue;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import javafx.collections.ObservableListBase;
import org.tiercel.coding.queue.Ranks;

/// The posts of the queue as an observable list of row ids, which holds nothing but the ids.
public final class QueueRows extends ObservableListBase<Integer> {
  private PostIds ids = PostIds.none();

  @Override
  public Integer get(int index) {
    return ids.get(index);
  }

  @Override
  public int size() {
    return ids.size();
  }

  @Override
  public int indexOf(Object id) {
    return id instanceof Integer post ? Math.max(-1, ids.find(post)) : -1;
  }

  @Override
  public boolean contains(Object id) {
    return indexOf(id) >= 0;
  }

  /// Shows other posts.
  ///
  /// @param ranks their order
  void show(BitSet posts, Ranks ranks) {
    List<Integer> before = listOf(ids.toArray());
    beginChange();
    ids = PostIds.of(posts, ranks);
    nextReplace(0, ids.size(), before);
    endChange();
  }

  /// Takes a post out, if it is there.
  void leave(int id) {
    int at = ids.find(id);
    if (at >= 0) {
      beginChange();
      ids.remove(at);
      nextRemove(at, Integer.valueOf(id));
      endChange();
    }
  }

  /// Puts a post in at its place, unless it is there.
  void join(int id) {
    int at = ids.find(id);
    if (at < 0) {
      beginChange();
      ids.insert(-at - 1, id);
      nextAdd(-at - 1, -at);
      endChange();
    }
  }

  /// The first post after this one, whether or not it is there itself; 0 if it is the last.
  int after(int id) {
    int at = ids.find(id);
    int next = at >= 0 ? at + 1 : -at - 1;
    return next < ids.size() ? ids.get(next) : 0;
  }

  /// The last post before this one, whether or not it is there itself; 0 if it is the first.
  int before(int id) {
    int at = ids.find(id);
    int previous = (at >= 0 ? at : -at - 1) - 1;
    return previous >= 0 ? ids.get(previous) : 0;
  }

  private static List<Integer> listOf(int[] ids) {
    return new AbstractList<>() {
      @Override
      public Integer get(int index) {
        return ids[index];
      }

      @Override
      public int size() {
        return ids.length;
      }
    };
  }
}
