package org.tiercel.coding.queue;

import java.util.Arrays;
import java.util.BitSet;

/// Where posts stand in an order: one number a post, no two the same. Posts that an order does not
/// name stand behind all others, by row id.
public final class Ranks {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final int[] places;
  private final int named;

  private Ranks(int[] places, int named) {
    this.places = places;
    this.named = named;
  }

  /// The order of row ids.
  public static Ranks byId() {
    return new Ranks(new int[0], 0);
  }

  /// A list of row ids.
  ///
  /// @param order each id once
  public static Ranks of(int[] order) {
    int highest = Arrays.stream(order).max().orElse(-1);
    int[] places = new int[highest + 1];
    for (int i = 0; i < order.length; i++) {
      places[order[i]] = i + 1;
    }
    return new Ranks(places, order.length);
  }

  /// An order by chance. A post's place among others stays when posts are added.
  public static Ranks random(BitSet posts, long seed) {
    long[] drawn = new long[posts.cardinality()];
    int at = 0;
    for (int id = posts.nextSetBit(0); id >= 0; id = posts.nextSetBit(id + 1)) {
      drawn[at++] = (mixed(seed + id * GOLDEN) & 0xFFFFFFFF_00000000L) | id;
    }
    Arrays.sort(drawn);
    return of(Arrays.stream(drawn).mapToInt(key -> (int) key).toArray());
  }

  /// Stafford's variant 13 of the finaliser of MurmurHash3, as in `SplittableRandom`.
  private static long mixed(long seed) {
    long z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /// Where a post stands; lower is earlier.
  public int of(int id) {
    int place = id < places.length ? places[id] : 0;
    return place > 0 ? place : named + 1 + id;
  }

  /// Whether this is the order of row ids.
  public boolean isById() {
    return named == 0;
  }
}
