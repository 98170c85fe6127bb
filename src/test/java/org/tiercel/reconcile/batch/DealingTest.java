package org.tiercel.reconcile.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DealingTest {
  private static final int[] TEN = IntStream.rangeClosed(1, 10).toArray();

  private static List<BitSet> deal(double overlap, int[] posts, int coders) {
    return new Dealing(overlap, new SplitMix64(3)).deal(posts, coders);
  }

  /// Shared posts are the overlap rounded; the rest is dealt so that nobody has two more.
  @ParameterizedTest
  @CsvSource({
    "1, 10, 3, 10, 10 10 10",
    "0, 10, 3, 0, 4 3 3",
    "0.2, 10, 2, 2, 6 6",
    "0.2, 12, 3, 2, 6 5 5",
    "0.25, 10, 2, 3, 7 6",
    "0.04, 10, 2, 0, 5 5",
    "0.2, 100, 4, 20, 40 40 40 40",
    "0, 1, 2, 0, 1 0"
  })
  void overlap_says_how_many_everybody_codes(
      double overlap, int posts, int coders, int shared, String each) {
    List<BitSet> dealt = deal(overlap, IntStream.rangeClosed(1, posts).toArray(), coders);

    BitSet common = (BitSet) dealt.getFirst().clone();
    dealt.forEach(common::and);
    assertThat(common.cardinality()).isEqualTo(shared);
    assertThat(dealt.stream().map(own -> "" + own.cardinality()).toList())
        .containsExactly(each.split(" ", -1));
    BitSet all = new BitSet();
    dealt.forEach(all::or);
    assertThat(all.cardinality()).isEqualTo(posts);
  }

  @Test
  void what_is_not_for_everybody_has_one_coder() {
    List<BitSet> dealt = deal(0.2, TEN, 3);

    for (int post : TEN) {
      assertThat(dealt.stream().filter(own -> own.get(post)).count()).isIn(1L, 3L);
    }
  }

  @Test
  void who_codes_what_is_random_and_kept_by_the_seed() {
    assertThat(deal(0.5, TEN, 2)).isEqualTo(deal(0.5, TEN, 2));
    assertThat(new Dealing(0.5, new SplitMix64(4)).deal(TEN, 2)).isNotEqualTo(deal(0.5, TEN, 2));
  }

  @Test
  void a_share_is_exact_to_a_whole_post() {
    assertThat(Dealing.share(0.35, TEN, new SplitMix64(1)).cardinality()).isEqualTo(4);
    assertThat(Dealing.share(0, TEN, new SplitMix64(1)).cardinality()).isZero();
    assertThat(Dealing.share(1, TEN, new SplitMix64(1)).cardinality()).isEqualTo(10);
  }
}
