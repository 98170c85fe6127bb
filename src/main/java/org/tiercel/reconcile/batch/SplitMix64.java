package org.tiercel.reconcile.batch;

import java.util.Arrays;

/// The generator of every draw, written out here so that a seed says the same on every computer,
/// under every Java, and in any other language: SplitMix64 (Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", 2014, with the constants of Stafford's variant 13). Numbers
/// below a bound are drawn by rejection, so all are equally likely. Not safe for several threads.
final class SplitMix64 {
  private static final long GAMMA = 0x9e3779b97f4a7c15L;
  private static final long FIRST_FACTOR = 0xbf58476d1ce4e5b9L;
  private static final long SECOND_FACTOR = 0x94d049bb133111ebL;

  private long state;

  SplitMix64(long seed) {
    this.state = seed;
  }

  /// The next 64 bits.
  long next() {
    state += GAMMA;
    long mixed = (state ^ (state >>> 30)) * FIRST_FACTOR;
    mixed = (mixed ^ (mixed >>> 27)) * SECOND_FACTOR;
    return mixed ^ (mixed >>> 31);
  }

  /// A generator whose draws do not depend on how many are made from this one.
  SplitMix64 split() {
    return new SplitMix64(next());
  }

  /// A whole number from 0 to less than a bound.
  ///
  /// @param bound at least 1
  int below(int bound) {
    long bits;
    long number;
    do {
      bits = next() >>> 1;
      number = bits % bound;
      // The last, incomplete stretch of numbers would favour the small ones.
    } while (bits - number > Long.MAX_VALUE - (bound - 1));
    return (int) number;
  }

  /// So many of the posts, in the order drawn (Fisher and Yates); the array given stays as it is.
  ///
  /// @param count at most as many as there are
  int[] draw(int[] posts, int count) {
    int[] drawn = posts.clone();
    for (int place = 0; place < count; place++) {
      int other = place + below(drawn.length - place);
      int post = drawn[place];
      drawn[place] = drawn[other];
      drawn[other] = post;
    }
    return Arrays.copyOf(drawn, count);
  }

  /// All of the posts in random order.
  int[] shuffled(int[] posts) {
    return draw(posts, posts.length);
  }
}
