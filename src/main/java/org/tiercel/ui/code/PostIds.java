package org.tiercel.ui.code;

import java.util.Arrays;
import java.util.BitSet;

/// Row ids of posts in rising order: four bytes a post, found by place and by id.
///
/// Ids are below 2^31, as everywhere that sets of posts are bit sets.
final class PostIds {
  private int[] ids;
  private int size;

  private PostIds(int[] ids) {
    this.ids = ids;
    this.size = ids.length;
  }

  /// The ids of a set.
  static PostIds of(BitSet posts) {
    int[] ids = new int[posts.cardinality()];
    int at = 0;
    for (int id = posts.nextSetBit(0); id >= 0; id = posts.nextSetBit(id + 1)) {
      ids[at++] = id;
    }
    return new PostIds(ids);
  }

  int size() {
    return size;
  }

  int get(int index) {
    return ids[java.util.Objects.checkIndex(index, size)];
  }

  /// The place of an id, or where it would stand, as [Arrays#binarySearch] tells it.
  int find(int id) {
    return Arrays.binarySearch(ids, 0, size, id);
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
