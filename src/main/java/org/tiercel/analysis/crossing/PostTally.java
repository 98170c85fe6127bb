package org.tiercel.analysis.crossing;

import java.util.Arrays;
import java.util.BitSet;

/// The posts of one cell, in rising order, and how many units stand in them.
final class PostTally {
  private int[] posts = new int[4];
  private int size;
  private long occurrences;

  /// Counts one unit.
  ///
  /// @param post not less than the one before
  void add(int post) {
    occurrences++;
    if (size > 0 && posts[size - 1] == post) {
      return;
    }
    if (size == posts.length) {
      posts = Arrays.copyOf(posts, size * 2);
    }
    posts[size++] = post;
  }

  /// How many units were counted.
  long occurrences() {
    return occurrences;
  }

  /// In how many posts.
  int size() {
    return size;
  }

  /// The posts.
  BitSet posts() {
    BitSet set = new BitSet();
    for (int i = 0; i < size; i++) {
      set.set(posts[i]);
    }
    return set;
  }
}
