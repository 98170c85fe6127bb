package org.tiercel.reconcile.batch;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who codes which posts: a share of them everybody, the rest one coder each, dealt out in turn, so
/// that nobody has more than one post more than another.
final class Dealing {
  private final double overlap;
  private final SplitMix64 random;

  /// @param overlap the share for everybody, 0 to 1, rounded to whole posts
  Dealing(double overlap, SplitMix64 random) {
    this.overlap = overlap;
    this.random = random;
  }

  /// The posts of each coder.
  List<BitSet> deal(int[] posts, int coders) {
    int shared = (int) Math.round(overlap * posts.length);
    int[] mixed = random.shuffled(posts);
    List<BitSet> own = Stream.generate(BitSet::new).limit(coders).toList();
    for (int place = 0; place < mixed.length; place++) {
      if (place < shared) {
        int post = mixed[place];
        own.forEach(mine -> mine.set(post));
      } else {
        own.get((place - shared) % coders).set(mixed[place]);
      }
    }
    return own;
  }

  /// So many random posts, as a share rounded to whole posts.
  static BitSet share(double share, int[] posts, SplitMix64 random) {
    int[] drawn = random.draw(posts, (int) Math.round(share * posts.length));
    return IntStream.of(drawn).collect(BitSet::new, BitSet::set, BitSet::or);
  }
}
