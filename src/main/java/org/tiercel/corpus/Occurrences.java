package org.tiercel.corpus;

/// How often 64-bit hashes have come by, in two arrays: a million take 24 MB.
final class Occurrences {
  private static final int FIRST_CAPACITY = 1 << 12;

  private long[] hashes = new long[FIRST_CAPACITY];
  private int[] counts = new int[FIRST_CAPACITY];
  private int size;

  /// Counts a hash once more.
  ///
  /// @return how often it has come by now
  int count(long hash) {
    if (size >= hashes.length / 2) {
      grow();
    }
    int slot = slot(hash);
    if (counts[slot] == 0) {
      hashes[slot] = hash;
      size++;
    }
    counts[slot]++;
    return counts[slot];
  }

  private int slot(long hash) {
    int slot = (int) (hash ^ (hash >>> 32)) & (hashes.length - 1);
    while (counts[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldCounts = counts;
    hashes = new long[oldHashes.length * 2];
    counts = new int[oldCounts.length * 2];
    for (int i = 0; i < oldCounts.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
