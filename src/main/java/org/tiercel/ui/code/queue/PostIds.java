package org.tiercel.ui.code.queue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.tiercel.coding.queue.Ranks;

/// Row ids of posts in some order: four bytes a post, found by place and by id.
///
/// Ids are below 2^31, as everywhere that sets of posts are bit sets.
final class PostIds {
  private final Ranks ranks;
  private int[] ids;
  private int size;

  private PostIds(int[] ids, Ranks ranks) {
    this.ids = ids;
    this.size = ids.length;
    this.ranks = ranks;
  }

  /// The ids of a set.
  ///
  /// @param ranks their order
  static PostIds of(BitSet posts, Ranks ranks) {
    int[] ids = posts.stream().toArray();
    if (!ranks.isById()) {
      long[] keys = new long[ids.length];
      for (int i = 0; i < ids.length; i++) {
        keys[i] = ((long) ranks.of(ids[i]) << 32) | ids[i];
      }
      Arrays.sort(keys);
      for (int i = 0; i < ids.length; i++) {
        ids[i] = (int) keys[i];
      }
    }
    return new PostIds(ids, ranks);
  }

  /// No ids.
  static PostIds none() {
    return of(new BitSet(), Ranks.byId());
  }

  int size() {
    return size;
  }

  int get(int index) {
    return ids[Objects.checkIndex(index, size)];
  }

  /// The place of an id, or where it would stand, as [Arrays#binarySearch] tells it.
  int find(int id) {
    int rank = ranks.of(id);
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int there = ranks.of(ids[middle]);
      if (there == rank) {
        return middle;
      }
      if (there < rank) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -(low + 1);
  }

  /// Takes out the id at a place.
  void remove(int index) {
    System.arraycopy(ids, index + 1, ids, index, size - index - 1);
    size--;
  }

  /// Puts an id in at its place.
  void insert(int index, int id) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size + Math.max(16, size / 8));
    }
    System.arraycopy(ids, index, ids, index + 1, size - index);
    ids[index] = id;
    size++;
  }

  /// The ids as they stand now.
  int[] toArray() {
    return Arrays.copyOf(ids, size);
  }
}
