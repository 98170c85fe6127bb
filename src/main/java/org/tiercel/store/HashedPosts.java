package org.tiercel.store;

import java.util.function.IntPredicate;

/// Posts by a 64-bit hash, in two arrays: a million take 24 MB. Several posts may have one hash.
final class HashedPosts {
  private static final int FIRST_CAPACITY = 1 << 12;

  private long[] hashes = new long[FIRST_CAPACITY];
  private int[] posts = new int[FIRST_CAPACITY];
  private int size;

  /// Adds a post, whose id must not be 0.
  void add(long hash, int post) {
    if (size >= hashes.length / 2) {
      grow();
    }
    put(hash, post);
    size++;
  }

  /// A post with this hash that passes a closer look, or 0.
  int find(long hash, IntPredicate same) {
    for (int slot = slot(hash); posts[slot] != 0; slot = slot + 1 & hashes.length - 1) {
      if (hashes[slot] == hash && same.test(posts[slot])) {
        return posts[slot];
      }
    }
    return 0;
  }

  private int slot(long hash) {
    long mixed = hash * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & hashes.length - 1;
  }

  private void put(long hash, int post) {
    int slot = slot(hash);
    while (posts[slot] != 0) {
      slot = slot + 1 & hashes.length - 1;
    }
    hashes[slot] = hash;
    posts[slot] = post;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldPosts = posts;
    hashes = new long[oldHashes.length * 2];
    posts = new int[oldPosts.length * 2];
    for (int i = 0; i < oldPosts.length; i++) {
      if (oldPosts[i] != 0) {
        put(oldHashes[i], oldPosts[i]);
      }
    }
  }
}
